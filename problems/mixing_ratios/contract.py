# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mixing_ratios must satisfy."""

MAX_PARTS = 20_000
MAX_PRIME = 2**61 - 1
LIMIT = 2**62
WITNESSES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)


def validate(parts: list[tuple[int, int]], p: int) -> None:
    """Raise ValueError unless p is a prime and divides no second number of a pair."""
    if type(p) is not int or not 2 <= p <= MAX_PRIME or not _is_prime(p):
        raise ValueError(f"p must be a prime in 2..{MAX_PRIME}, not {p!r}")
    if type(parts) is not list or len(parts) > MAX_PARTS:
        raise ValueError(f"parts must be a list of at most {MAX_PARTS} pairs")
    for index, pair in enumerate(parts):
        if type(pair) is not tuple or len(pair) != 2:
            raise ValueError(f"element {index} must be a pair, not {pair!r}")
        a, b = pair
        if type(a) is not int or type(b) is not int or not (0 <= a < LIMIT and 1 <= b < LIMIT):
            raise ValueError(f"pair {index} is out of bounds: {pair!r}")
        if b % p == 0:
            raise ValueError(f"p divides the second number of pair {index}: {pair!r}")


def _is_prime(p: int) -> bool:
    """Test with witnesses that suffice for numbers below 2^64 (Miller and Rabin)."""
    if p in WITNESSES:
        return True
    if any(p % witness == 0 for witness in WITNESSES):
        return False
    twos = ((p - 1) & (1 - p)).bit_length() - 1
    return all(_passes(p, witness, twos) for witness in WITNESSES)


def _passes(p: int, witness: int, twos: int) -> bool:
    power = pow(witness, (p - 1) >> twos, p)
    if power in (1, p - 1):
        return True
    for _ in range(twos - 1):
        power = power * power % p
        if power == p - 1:
            return True
    return False
