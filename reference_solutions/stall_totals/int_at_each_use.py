# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables of words, each of which is converted wherever its amount is needed."""

r, c = map(int, input().split())
table = [input().split() for _ in range(r)]

days = [0] * r
stalls = [0] * c
negative = 0
for i in range(r):
    for j in range(c):
        days[i] += int(table[i][j])
        stalls[j] += int(table[i][j])
        if int(table[i][j]) < 0:
            negative += 1

print(*days)
print(*stalls)
print(negative)
