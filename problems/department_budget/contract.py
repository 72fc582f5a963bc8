# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of department_budget must satisfy."""

MAX_PEOPLE = 8_000
MAX_EVENTS = 8_000
MAX_PAY = 1_000_000
MAX_LIMIT = 10_000_000_000


def validate(bosses: list[int], pay: list[int], events: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless everybody is below person 0, and all is within its bounds."""
    if type(bosses) is not list or not 1 <= len(bosses) <= MAX_PEOPLE:
        raise ValueError(f"bosses must be a list of 1 to {MAX_PEOPLE}")
    n = len(bosses)
    if type(pay) is not list or len(pay) != n:
        raise ValueError(f"pay must be a list of {n}")
    for person, amount in enumerate(pay):
        if type(amount) is not int or not 0 <= amount <= MAX_PAY:
            raise ValueError(f"pay[{person}] must be in 0..{MAX_PAY}, not {amount!r}")
    _check_bosses(bosses)
    if type(events) is not list or len(events) > MAX_EVENTS:
        raise ValueError(f"events must be a list of at most {MAX_EVENTS}")
    for index, event in enumerate(events):
        if type(event) is not tuple or len(event) != 3 or any(type(x) is not int for x in event):
            raise ValueError(f"event {index} must be a tuple of 3 integers, not {event!r}")
        kind, person, amount = event
        if kind not in (0, 1) or not 0 <= person < n:
            raise ValueError(f"event {index} has a strange kind or person: {event!r}")
        if not 0 <= amount <= (MAX_LIMIT if kind else MAX_PAY):
            raise ValueError(f"event {index} has an amount out of bounds: {event!r}")


def _check_bosses(bosses: list[int]) -> None:
    n = len(bosses)
    people: list[list[int]] = [[] for _ in range(n)]
    for person, boss in enumerate(bosses):
        if type(boss) is not int or not (0 <= boss < n if person else boss == -1):
            raise ValueError(f"bosses[{person}] must not be {boss!r}")
        if person:
            people[boss].append(person)
    reached = [0]
    for person in reached:
        reached += people[person]
    if len(reached) < n:
        raise ValueError("somebody is not below person 0")
