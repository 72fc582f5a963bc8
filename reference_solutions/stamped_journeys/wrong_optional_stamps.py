# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets travellers pass without a stamp."""

PRIME = 1_000_000_007


def stamped_journeys(east: int, north: int, posts: list[tuple[int, int, int]]) -> int:
    stamps = {(x, y): count for x, y, count in posts}
    journeys = [0] * (east + 1)
    journeys[0] = 1
    for y in range(north + 1):
        from_west = 0
        for x in range(east + 1):
            here = from_west + journeys[x]
            if (x, y) in stamps:
                here *= stamps[x, y] + 1
            journeys[x] = from_west = here % PRIME
    return journeys[east]
