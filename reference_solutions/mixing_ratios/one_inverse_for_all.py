# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Products of all earlier numbers, one inverse for all, taken apart from the end."""


def mixing_ratios(parts: list[tuple[int, int]], p: int) -> int:
    product = 1
    before = []
    for _, b in parts:
        before.append(product)
        product = product * b % p
    inverse = pow(product, -1, p)
    strokes = 0
    for (a, b), earlier in zip(reversed(parts), reversed(before)):
        strokes += a * earlier * inverse % p
        inverse = inverse * b % p
    return strokes
