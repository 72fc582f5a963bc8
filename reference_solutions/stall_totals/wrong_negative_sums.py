# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts days whose sum is negative."""

r, c = map(int, input().split())
table = [list(map(int, input().split())) for _ in range(r)]
days = list(map(sum, table))
print(*days)
print(*map(sum, zip(*table)))
print(sum(total < 0 for total in days))
