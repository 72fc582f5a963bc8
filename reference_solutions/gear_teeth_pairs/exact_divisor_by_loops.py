# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pairs with greatest common divisor exactly d, from the largest d down to 1."""


def gear_teeth_pairs(teeth: list[int]) -> int:
    if not teeth:
        return 0
    top = max(teeth)
    gears = [0] * (top + 1)
    for count in teeth:
        gears[count] += 1
    exact = [0] * (top + 1)
    for d in range(top, 0, -1):
        divisible = 0
        larger = 0
        for multiple in range(d, top + 1, d):
            divisible += gears[multiple]
            larger += exact[multiple]
        exact[d] = divisible * (divisible - 1) // 2 - larger
    return exact[1]
