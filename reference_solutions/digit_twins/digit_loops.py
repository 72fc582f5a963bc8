# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Count the digits of each code one by one; a tuple of ten numbers is the key."""


def digit_twins(codes: list[int]) -> int:
    families: dict[tuple[int, ...], int] = {}
    twins = 0
    for code in codes:
        histogram = [0] * 10
        for digit in str(code):
            histogram[int(digit)] += 1
        key = tuple(histogram)
        earlier = families.get(key, 0)
        twins += earlier
        families[key] = earlier + 1
    return twins
