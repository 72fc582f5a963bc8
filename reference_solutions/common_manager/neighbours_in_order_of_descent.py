# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Members in preorder; levels where neighbours meet by a table of minima; minima of runs."""

import sys


def main() -> None:
    n, q, *numbers = map(int, sys.stdin.buffer.read().split())
    people: list[list[int]] = [[] for _ in range(n + 1)]
    for person, boss in enumerate(numbers[: n - 1], 2):
        people[boss].append(person)
    levels = [0] * (n + 1)
    places = [0] * (n + 1)
    row = []
    stack = [1]
    bosses = [0, 0, *numbers[: n - 1]]
    for place in range(n):
        person = stack.pop()
        places[person] = place
        level = levels[bosses[person]]
        row.append(level)
        levels[person] = level + 1
        stack += people[person]
    tables = [row]
    width = 1
    while 2 * width <= n:
        row = list(map(min, row, row[width:]))
        tables.append(row)
        width *= 2
    end = n - 1
    lines = []
    for _ in range(q):
        start = end + 1
        end = start + numbers[end]
        members = sorted([places[person] for person in numbers[start:end]])
        total = ending = 0
        lows: list[int] = []
        counts: list[int] = []
        last = members[0]
        for place in members[1:]:
            size = (place - last).bit_length() - 1
            table = tables[size]
            level = table[last + 1]
            other = table[place + 1 - (1 << size)]
            if other < level:
                level = other
            last = place
            count = 1
            while lows and lows[-1] >= level:
                more = counts.pop()
                ending -= lows.pop() * more
                count += more
            lows.append(level)
            counts.append(count)
            ending += level * count
            total += ending
        lines.append(total)
    print("\n".join(map(str, lines)))


main()
