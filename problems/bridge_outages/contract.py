# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of bridge_outages must satisfy."""

MAX_ISLANDS = 20_000
MAX_BRIDGES = 40_000


def validate(text: str) -> None:
    """Raise ValueError unless text states islands, bridges and closures within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 3:
        raise ValueError(f"the input must consist of at least 3 numbers, not {strange!r}")
    numbers = list(map(int, words))
    n, m = numbers[:2]
    if not (2 <= n <= MAX_ISLANDS and 1 <= m <= MAX_BRIDGES):
        raise ValueError(f"n must be in 2..{MAX_ISLANDS} and m in 1..{MAX_BRIDGES}: {n}, {m}")
    ends, closures = numbers[2 : 2 + 2 * m], numbers[2 + 2 * m :]
    if len(ends) < 2 * m:
        raise ValueError(f"{m} bridges have {2 * m} ends, not {len(ends)}")
    for bridge, (one, other) in enumerate(zip(ends[::2], ends[1::2], strict=True), 1):
        if one == other or not (1 <= one <= n and 1 <= other <= n):
            raise ValueError(f"bridge {bridge} must join two islands of 1..{n}: {one}, {other}")
    if not closures or len(closures) != closures[0] + 1 or not 1 <= closures[0] <= m:
        raise ValueError(f"q in 1..{m} and as many closures must follow the bridges")
    closed = closures[1:]
    if len(set(closed)) != len(closed) or min(closed) < 1 or max(closed) > m:
        raise ValueError(f"closed bridges must be different numbers of 1..{m}")
