# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of common_manager must satisfy."""

MAX_PEOPLE = 8_000
MAX_MEMBERS = 30_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a company below person 1, and its committees."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, q, *numbers = map(int, words)
    if not (1 <= n <= MAX_PEOPLE and 1 <= q <= MAX_MEMBERS):
        raise ValueError(f"n or q is out of bounds: {n}, {q}")
    if not n - 1 + q < len(numbers) <= n - 1 + q + MAX_MEMBERS:
        raise ValueError(f"there are too few numbers or too many: {len(numbers)}")
    _check_bosses(numbers[: n - 1])
    place = n - 1
    for committee in range(1, q + 1):
        m = numbers[place] if place < len(numbers) else 0
        members = numbers[place + 1 : place + 1 + m]
        if not 1 <= m <= n or len(set(members)) < m or not 1 <= min(members) <= max(members) <= n:
            raise ValueError(f"committee {committee} must have different members in 1..{n}")
        place += 1 + m
    if place < len(numbers):
        raise ValueError("there are numbers after the last committee")


def _check_bosses(bosses: list[int]) -> None:
    n = len(bosses) + 1
    people: list[list[int]] = [[] for _ in range(n + 1)]
    for person, boss in enumerate(bosses, 2):
        if not 1 <= boss <= n:
            raise ValueError(f"the boss of {person} must be in 1..{n}, not {boss}")
        people[boss].append(person)
    reached = [1]
    for person in reached:
        reached += people[person]
    if len(reached) < n:
        raise ValueError("somebody is not below person 1")
