# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the products include the number itself."""


def mixing_ratios(parts: list[tuple[int, int]], p: int) -> int:
    products = []
    product = 1
    for _, b in parts:
        product = product * b % p
        products.append(product)
    inverse = pow(product, -1, p)
    strokes = 0
    for (a, b), before in zip(reversed(parts), reversed(products)):
        strokes += a * before * inverse % p
        inverse = inverse * b % p
    return strokes
