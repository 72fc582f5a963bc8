# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of license_peak must satisfy."""

MAX_SESSIONS = 20_000
MAX_TIME = 1_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states sessions that end after they begin."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or not words:
        raise ValueError(f"the input must consist of numbers, not {strange!r}")
    n, *numbers = map(int, words)
    if not 1 <= n <= MAX_SESSIONS:
        raise ValueError(f"n must be in 1..{MAX_SESSIONS}, not {n}")
    if len(numbers) != 2 * n:
        raise ValueError(f"{n} sessions have {2 * n} numbers, not {len(numbers)}")
    for number, (login, logout) in enumerate(zip(numbers[::2], numbers[1::2], strict=True), 1):
        if not 0 <= login < logout <= MAX_TIME:
            raise ValueError(f"session {number} is out of order or bounds: {login}, {logout}")
