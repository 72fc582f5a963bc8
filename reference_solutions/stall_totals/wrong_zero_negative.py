# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes zeros for negative."""

r, c = map(int, input().split())
table = [list(map(int, input().split())) for _ in range(r)]
print(*map(sum, table))
print(*map(sum, zip(*table)))
print(sum(not amount > 0 for day in table for amount in day))
