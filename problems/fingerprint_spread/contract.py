# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of fingerprint_spread must satisfy."""

MAX_PRINTS = 10_000
BITS = 96


def validate(prints: list[int]) -> None:
    """Raise ValueError unless prints is a list of not too many integers of 96 bits."""
    if type(prints) is not list or len(prints) > MAX_PRINTS:
        raise ValueError(f"prints must be a list of at most {MAX_PRINTS} fingerprints")
    for number in prints:
        if type(number) is not int or not 0 <= number < 1 << BITS:
            raise ValueError(f"a fingerprint must be an int of {BITS} bits, not {number!r:.60}")
