# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of patrol_posts must satisfy."""

MAX_PLACES = 12_000
MAX_COST = 1_000_000


def validate(costs: list[int], paths: list[tuple[int, int]]) -> None:
    """Raise ValueError unless the paths join all places, without a way around."""
    if type(costs) is not list or not 1 <= len(costs) <= MAX_PLACES:
        raise ValueError(f"costs must be a list of 1 to {MAX_PLACES}")
    for place, cost in enumerate(costs):
        if type(cost) is not int or not 1 <= cost <= MAX_COST:
            raise ValueError(f"costs[{place}] must be in 1..{MAX_COST}, not {cost!r}")
    n = len(costs)
    if type(paths) is not list or len(paths) != n - 1:
        raise ValueError(f"paths must be a list of {n - 1}")
    neighbours: list[list[int]] = [[] for _ in range(n)]
    for index, path in enumerate(paths):
        if type(path) is not tuple or len(path) != 2:
            raise ValueError(f"path {index} must be a tuple of 2 places, not {path!r}")
        a, b = path
        if type(a) is not int or type(b) is not int or not (0 <= a < n and 0 <= b < n):
            raise ValueError(f"path {index} must join two of 0..{n - 1}, not be {path!r}")
        neighbours[a].append(b)
        neighbours[b].append(a)
    seen = bytearray(n)
    seen[0] = 1
    reached = [0]
    for place in reached:
        for other in neighbours[place]:
            if not seen[other]:
                seen[other] = 1
                reached.append(other)
    if len(reached) < n:
        raise ValueError("no paths lead to some place")
