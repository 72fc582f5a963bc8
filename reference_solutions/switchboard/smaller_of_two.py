# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows as large numbers, each made smaller by every kept one where that is possible."""

MODULUS = 1_000_000_007


def main() -> None:
    n, m, q = map(int, input().split())
    kept: list[int] = []
    free = 0
    for _ in range(n):
        row = int(input(), 2)
        for other in kept:
            row = min(row, row ^ other)
        if row:
            kept.append(row)
            kept.sort(reverse=True)
        else:
            free += 1
    for _ in range(q):
        row = int(input(), 2)
        for other in kept:
            row = min(row, row ^ other)
        print(0 if row else pow(2, free, MODULUS))


main()
