# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of all stretches; the last joint lies between those of the two shorter stretches."""


def plank_joining(rows: list[list[int]]) -> int:
    total = 0
    for row in rows:
        n = len(row)
        sums = [0]
        for plank in row:
            sums.append(sums[-1] + plank)
        best = [[0] * n for _ in range(n)]
        joint = [list(range(n)) for _ in range(n)]
        for i in range(n - 1, -1, -1):
            for j in range(i + 1, n):
                least = None
                for k in range(joint[i][j - 1], min(joint[i + 1][j], j - 1) + 1):
                    cost = best[i][k] + best[k + 1][j]
                    if least is None or cost < least:
                        least = cost
                        joint[i][j] = k
                best[i][j] = least + sums[j + 1] - sums[i]
        if n:
            total += best[0][n - 1]
    return total
