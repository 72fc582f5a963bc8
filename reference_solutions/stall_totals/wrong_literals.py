# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: evaluates each word."""

r, c = map(int, input().split())
table = [[eval(word) for word in input().split()] for _ in range(r)]
print(*map(sum, table))
print(*map(sum, zip(*table)))
print(sum(amount < 0 for day in table for amount in day))
