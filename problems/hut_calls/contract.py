# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of hut_calls must satisfy."""

MAX_HUTS = 5_000
MAX_METRES = 1_000
MAX_DISTANCE = 5_000_000


def validate(huts: int, cables: list[tuple[int, int, int]], low: int, high: int) -> None:
    """Raise ValueError unless the cables link all huts, and the distances are a range."""
    if type(huts) is not int or not 1 <= huts <= MAX_HUTS:
        raise ValueError(f"huts must be an int in 1..{MAX_HUTS}, not {huts!r}")
    if type(low) is not int or type(high) is not int or not 0 <= low <= high <= MAX_DISTANCE:
        raise ValueError(f"low and high must be ints up to {MAX_DISTANCE}: {low!r}, {high!r}")
    if type(cables) is not list or len(cables) != huts - 1:
        raise ValueError(f"cables must be a list of {huts - 1} cables")
    linked: list[list[int]] = [[] for _ in range(huts)]
    for index, cable in enumerate(cables):
        if type(cable) is not tuple or len(cable) != 3 or any(type(n) is not int for n in cable):
            raise ValueError(f"cable {index} must be a tuple of three ints, not {cable!r}")
        a, b, metres = cable
        if not (0 <= a < huts and 0 <= b < huts and 1 <= metres <= MAX_METRES):
            raise ValueError(f"cable {index} is out of bounds: {cable}")
        linked[a].append(b)
        linked[b].append(a)
    reached = {0}
    waiting = [0]
    for hut in waiting:
        for other in linked[hut]:
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    if len(reached) != huts:
        raise ValueError("the cables do not link all huts")
