# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""input() for each line, and three passes over the table by indices."""

r, c = map(int, input().split())
table = []
for _ in range(r):
    table.append([int(word) for word in input().split()])

days = []
for i in range(r):
    total = 0
    for j in range(c):
        total += table[i][j]
    days.append(total)

stalls = []
for j in range(c):
    total = 0
    for i in range(r):
        total += table[i][j]
    stalls.append(total)

negative = 0
for i in range(r):
    for j in range(c):
        if table[i][j] < 0:
            negative += 1

print(*days)
print(*stalls)
print(negative)
