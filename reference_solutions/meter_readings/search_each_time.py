# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds the largest of all increments so far again at each reading."""

n = int(input())
before = int(input())
increments: list[int] = []
position = 0
for _ in range(n - 1):
    reading = int(input())
    increments.append((reading - before) % 1_000_000)
    before = reading
    position = increments.index(max(increments)) + 1
    print(increments[-1])
print(increments[position - 1], position)
