import sys

target, *numbers = map(int, sys.stdin.read().split())
seen = {}
total = 0
for number in numbers:
    total += seen.get(target - number, 0)
    seen[number] = seen.get(number, 0) + 1
print(total)
