# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""input() and print() for each line, loops over indices."""

n = int(input())
readings = []
for _ in range(n):
    readings.append(int(input()))

increments = []
for i in range(1, n):
    increment = readings[i] - readings[i - 1]
    if increment < 0:
        increment += 1_000_000
    increments.append(increment)
    print(increment)

best = 0
for i in range(1, len(increments)):
    if increments[i] > increments[best]:
        best = i
print(increments[best], best + 1)
