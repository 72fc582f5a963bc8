# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of support_queue must satisfy."""

MAX_TICKETS = 6_000
MAX_AGENTS = 500
MAX_TIME = 1_000_000_000
MAX_SEVERITY = 1_000_000
MAX_DURATION = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states tickets in order of time, all within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, c, *numbers = map(int, words)
    if not (1 <= n <= MAX_TICKETS and 1 <= c <= MAX_AGENTS):
        raise ValueError(f"n must be in 1..{MAX_TICKETS} and c in 1..{MAX_AGENTS}, not {n}, {c}")
    if len(numbers) != 3 * n:
        raise ValueError(f"{n} tickets have {3 * n} numbers, not {len(numbers)}")
    earliest = 0
    tickets = zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)
    for ticket, (arrival, severity, duration) in enumerate(tickets, 1):
        if not earliest <= arrival <= MAX_TIME:
            raise ValueError(f"ticket {ticket} must arrive in {earliest}..{MAX_TIME}: {arrival}")
        if not (1 <= severity <= MAX_SEVERITY and 1 <= duration <= MAX_DURATION):
            raise ValueError(f"ticket {ticket} is out of bounds: {severity}, {duration}")
        earliest = arrival
