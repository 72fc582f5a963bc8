# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Floods the map from the start and passes crowds on, from the places farthest from the shelter."""

import sys


def main() -> None:
    n, _, source, shelter, *numbers = map(int, sys.stdin.buffer.read().split())
    ends: list[int] = []
    room: list[int] = []
    arcs: list[list[int]] = [[] for _ in range(n + 1)]
    arc = 0
    for start, end, cars in zip(numbers[::3], numbers[1::3], numbers[2::3]):
        if cars and start != end and end != source and start != shelter:
            ends += end, start
            room += cars, 0
            arcs[start].append(arc)
            arcs[end].append(arc + 1)
            arc += 2
    level = [n] * (n + 1)
    level[shelter] = 0
    queue = [shelter]
    for place in queue:
        above = level[place] + 1
        for arc in arcs[place]:
            before = ends[arc]
            if room[arc ^ 1] and level[before] == n:
                level[before] = above
                queue.append(before)
    level[source] = n
    crowd = [0] * (n + 1)
    stages: list[list[int]] = [[] for _ in range(n + 1)]
    for arc in arcs[source]:
        end = ends[arc]
        if not crowd[end] and end != shelter:
            stages[level[end]].append(end)
        crowd[end] += room[arc]
        room[arc ^ 1] = room[arc]
        room[arc] = 0
    counts = [0] * (n + 1)
    for height in level:
        counts[height] += 1
    high = n - 1
    while high > 0:
        if not stages[high]:
            high -= 1
            continue
        place = stages[high].pop()
        if level[place] != high:
            continue
        below = high - 1
        least = n - 1
        people = crowd[place]
        for arc in arcs[place]:
            free = room[arc]
            if free:
                end = ends[arc]
                if level[end] == below:
                    if not crowd[end] and end != shelter:
                        stages[below].append(end)
                    if free >= people:
                        room[arc] = free - people
                        room[arc ^ 1] += people
                        crowd[end] += people
                        people = 0
                        break
                    room[arc] = 0
                    room[arc ^ 1] += free
                    crowd[end] += free
                    people -= free
                elif level[end] < least:
                    least = level[end]
        crowd[place] = people
        if people:
            counts[high] -= 1
            if counts[high]:
                level[place] = least + 1
                if least < n - 1:
                    high = least + 1
                    counts[high] += 1
                    stages[high].append(place)
            else:
                level = [n if height >= high else height for height in level]
    print(crowd[shelter])


main()
