"""Looks back from every position. A slower tier is right, and shaped just like a submission."""


def example_id(values: list[int]) -> int:
    total = 0
    for place, value in enumerate(values):
        earlier = values[:place]
        earlier.reverse()
        if value in earlier:
            total += earlier.index(value) + 1
    return total
