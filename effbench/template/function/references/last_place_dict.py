"""A dict from each value to where it was seen last. Tier 1: the best that an expert would write."""


def example_id(values: list[int]) -> int:
    last: dict[int, int] = {}
    total = 0
    for place, value in enumerate(values):
        total += place - last.get(value, place)
        last[value] = place
    return total
