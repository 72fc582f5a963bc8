# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Products of lengths 1, 2, 4, ...; those that make up the length are put together."""

MODULUS = 1_000_000


def join(early: list[list[int]], late: list[list[int]]) -> list[list[int]]:
    return [
        [
            (e * a + f * c) % MODULUS,
            (e * b + f * d) % MODULUS,
            (g * a + h * c) % MODULUS,
            (g * b + h * d) % MODULUS,
        ]
        for (a, b, c, d), (e, f, g, h) in zip(early, late)
    ]


def two_counters(commands: list[list[int]], length: int, left: int, right: int) -> int:
    n = len(commands)
    if length > n:
        return 0
    states = [(left, right)] * (n + 1)
    done = 0
    size = 1
    products = commands
    while True:
        if length & size:
            states = [
                ((a * x + b * y) % MODULUS, (c * x + d * y) % MODULUS)
                for (x, y), (a, b, c, d) in zip(states, products[done:])
            ]
            done += size
        size *= 2
        if size > length:
            break
        products = join(products, products[size // 2 :])
    return sum([x for x, y in states])
