"""Measures from the first equal value, not the last: right as long as no value comes thrice."""


def example_id(values: list[int]) -> int:
    first: dict[int, int] = {}
    total = 0
    for place, value in enumerate(values):
        total += place - first.setdefault(value, place)
    return total
