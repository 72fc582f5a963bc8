# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: always goes to the nearest hall that may come next."""


def main() -> None:
    n, p = map(int, input().split())
    times = [list(map(int, input().split())) for _ in range(n)]
    rules = [tuple(map(int, input().split())) for _ in range(p)]
    seen = [1]
    total = 0
    while len(seen) < n and not any(b == 1 for a, b in rules):
        fitting = [
            (times[seen[-1] - 1][j - 1], j)
            for j in range(2, n + 1)
            if j not in seen and all(a in seen for a, b in rules if b == j)
        ]
        if not fitting:
            break
        time, j = min(fitting)
        total += time
        seen.append(j)
    print(total if len(seen) == n else -1)


main()
