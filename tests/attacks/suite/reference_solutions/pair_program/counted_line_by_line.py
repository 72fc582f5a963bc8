import sys

lines = [line.strip() for line in sys.stdin]
target = int(lines[0])
total = 0
for _ in range(2):
    seen = {}
    total = 0
    for line in lines[1:]:
        number = int(line)
        other = target - number
        if other in seen:
            total += seen[other]
        if number in seen:
            seen[number] += 1
        else:
            seen[number] = 1
print(total)
