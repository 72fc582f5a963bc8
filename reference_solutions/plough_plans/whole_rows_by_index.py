# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Makes the determinant of the table of roads, with whole rows, number by number."""

MODULUS = 1_000_000_007


def main() -> None:
    n, m = map(int, input().split())
    table = [[0] * n for _ in range(n)]
    for _ in range(m):
        x, y = map(int, input().split())
        if x != y:
            table[x - 1][x - 1] += 1
            table[y - 1][y - 1] += 1
            table[x - 1][y - 1] -= 1
            table[y - 1][x - 1] -= 1
    size = n - 1
    ways = 1
    for i in range(size):
        pivot = i
        while pivot < size and table[pivot][i] % MODULUS == 0:
            pivot += 1
        if pivot == size:
            print(0)
            return
        if pivot != i:
            table[i], table[pivot] = table[pivot], table[i]
            ways = -ways
        ways = ways * table[i][i] % MODULUS
        inverse = pow(table[i][i], MODULUS - 2, MODULUS)
        for j in range(i + 1, size):
            times = table[j][i] * inverse % MODULUS
            for k in range(size):
                table[j][k] = (table[j][k] - times * table[i][k]) % MODULUS
    print(ways % MODULUS)


main()
