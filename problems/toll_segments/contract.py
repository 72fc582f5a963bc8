# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of toll_segments must satisfy."""

MAX_SEGMENTS = 10_000
MAX_ENTRIES = 10_000
MAX_TOLL = 10**6
MAX_BUDGET = 10**10


def validate(text: str) -> None:
    """Raise ValueError unless text states the tolls of a road and its log."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    for word in words:
        if not word.isdigit() or len(word) > 11 or (word[0] == "0" and word != "0"):
            raise ValueError(f"not a number: {word[:50]}")
    numbers = list(map(int, words))
    if len(numbers) < 2:
        raise ValueError("the input must begin with n and q")
    n, q = numbers[:2]
    if not (1 <= n <= MAX_SEGMENTS and 1 <= q <= MAX_ENTRIES):
        raise ValueError(f"n or q is out of bounds: {n}, {q}")
    if len(numbers) != 2 + n + 3 * q:
        raise ValueError(f"{n} tolls and {q} entries are not {len(numbers) - 2} numbers")
    if max(numbers[2 : 2 + n]) > MAX_TOLL:
        raise ValueError("a toll is too high")
    log = numbers[2 + n :]
    for kind, segment, value in zip(log[::3], log[1::3], log[2::3], strict=True):
        check_entry(n, kind, segment, value)
    if not {2, 3} & set(log[::3]):
        raise ValueError("the log asks nothing")


def check_entry(n: int, kind: int, segment: int, value: int) -> None:
    """Raise ValueError unless this is an entry of the log of a road of n segments."""
    if not 1 <= segment <= n:
        raise ValueError(f"there is no segment {segment}")
    if kind == 1 and value > MAX_TOLL:
        raise ValueError(f"the toll {value} is too high")
    if kind == 2 and not segment <= value <= n:
        raise ValueError(f"the segments {segment} to {value} are none of a road of {n}")
    if kind == 3 and value > MAX_BUDGET:
        raise ValueError(f"the budget {value} is too large")
    if kind not in (1, 2, 3):
        raise ValueError(f"there is no kind {kind}")
