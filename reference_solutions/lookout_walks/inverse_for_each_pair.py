# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ways between pairs with an inverse for each of them"""

MODULUS = 1_000_000_007


def lookout_walks(rows: int, columns: int, lookouts: list[tuple[int, int]], visits: int) -> int:
    product = [1]
    for i in range(1, rows + columns + 1):
        product.append(product[-1] * i % MODULUS)

    def count(dx, dy):
        if dx < 0 or dy < 0:
            return 0
        return product[dx + dy] * pow(product[dx] * product[dy], MODULUS - 2, MODULUS) % MODULUS

    points = sorted(lookouts) + [(rows, columns)]
    seen = []
    for i, (x, y) in enumerate(points):
        ways = [count(x - u, y - v) for u, v in points[:i]]
        before = count(x, y)
        row = []
        for k in range(visits + 1):
            after = sum([ways[j] * seen[j][k] for j in range(i)]) % MODULUS
            row.append((before - after) % MODULUS)
            before = after
        seen.append(row)
    return seen[-1][visits]
