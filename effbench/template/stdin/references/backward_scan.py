"""Looks back from every position. A slower tier is right, and shaped just like a submission."""

n = int(input())
values = list(map(int, input().split()))
total = 0
for place in range(n):
    earlier = values[:place]
    earlier.reverse()
    if values[place] in earlier:
        total += earlier.index(values[place]) + 1
print(total)
