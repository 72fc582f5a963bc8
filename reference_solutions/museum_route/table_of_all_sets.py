# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of all sets and last halls, with a test of the order for each step."""


def main() -> None:
    n, p = map(int, input().split())
    times = [list(map(int, input().split())) for _ in range(n)]
    rules = []
    for _ in range(p):
        a, b = map(int, input().split())
        rules.append((a - 1, b - 1))
    unlimited = float("inf")
    best = [[unlimited] * n for _ in range(1 << n)]
    best[1][0] = 0
    if any(b == 0 for a, b in rules):
        best[1][0] = unlimited
    for seen in range(1 << n):
        for last in range(n):
            if best[seen][last] == unlimited:
                continue
            for j in range(n):
                if seen & (1 << j):
                    continue
                if all(seen & (1 << a) for a, b in rules if b == j):
                    larger = seen | (1 << j)
                    time = best[seen][last] + times[last][j]
                    if time < best[larger][j]:
                        best[larger][j] = time
    answer = min(best[-1])
    print(-1 if answer == unlimited else answer)


main()
