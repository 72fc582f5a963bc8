# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: wants the two halls of a rule one right after the other."""

from itertools import pairwise, permutations


def main() -> None:
    n, p = map(int, input().split())
    times = [list(map(int, input().split())) for _ in range(n)]
    rules = [tuple(map(int, input().split())) for _ in range(p)]
    best = -1
    for rest in permutations(range(2, n + 1)):
        order = (1, *rest)
        if all(order.index(a) + 1 == order.index(b) for a, b in rules):
            time = sum(times[a - 1][b - 1] for a, b in pairwise(order))
            if best == -1 or time < best:
                best = time
    print(best)


main()
