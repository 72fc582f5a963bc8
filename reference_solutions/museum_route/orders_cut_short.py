# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all orders that keep the rules, and gives up where one takes too long."""


def main() -> None:
    n, p = map(int, input().split())
    times = [list(map(int, input().split())) for _ in range(n)]
    needed = [0] * n
    for _ in range(p):
        a, b = map(int, input().split())
        needed[b - 1] |= 1 << (a - 1)
    best = 1 << 60
    full = (1 << n) - 1

    def go(last: int, seen: int, total: int) -> None:
        nonlocal best
        if total >= best:
            return
        if seen == full:
            best = total
            return
        for j in range(n):
            if not seen >> j & 1 and seen & needed[j] == needed[j]:
                go(j, seen | 1 << j, total + times[last][j])

    if needed[0] == 0:
        go(0, 1, 0)
    print(-1 if best == 1 << 60 else best)


main()
