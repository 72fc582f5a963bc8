# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of tombola_draws must satisfy."""

MAX_GROUPS = 100
MAX_GUESTS = 20_000
MAX_TICKETS = 100_000
MAX_PRIZES = 20_000
MAX_NUMBER = 2_147_483_646


def validate(text: str) -> None:
    """Raise ValueError unless text states the prizes, the machine's number and groups of guests."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if not all(word.isdecimal() and len(word) <= 10 for word in words) or len(words) < 3:
        raise ValueError("the input must be numbers, three at least")
    g, k, x, *numbers = map(int, words)
    if not (1 <= g <= MAX_GROUPS and 1 <= k <= MAX_PRIZES and 1 <= x <= MAX_NUMBER):
        raise ValueError(f"g, k or x is out of bounds: {g}, {k}, {x}")
    if len(numbers) != 2 * g:
        raise ValueError(f"{g} groups are not {len(numbers)} numbers")
    counts, tickets = numbers[::2], numbers[1::2]
    if min(counts) < 1 or sum(counts) > MAX_GUESTS:
        raise ValueError("a group is empty, or there are too many guests")
    if max(tickets) > MAX_TICKETS:
        raise ValueError(f"a guest has more than {MAX_TICKETS} tickets")
    if sum(count * each for count, each in zip(counts, tickets, strict=True)) < k:
        raise ValueError(f"there are fewer than {k} tickets")
