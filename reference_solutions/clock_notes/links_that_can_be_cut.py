# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Smaller groups hang below larger ones by links, which are cut when a note is crossed out."""


def clock_notes(clocks: int, hours: int, diary: list[tuple[int, ...]]) -> tuple[int, int]:
    above = [-1] * clocks
    ahead_of_above = [0] * clocks
    sizes = [1] * clocks
    links = []
    lies = idle = 0
    for entry in diary:
        if entry:
            x, y, difference = entry
            up = above[x]
            while up >= 0:
                difference -= ahead_of_above[x]
                x = up
                up = above[x]
            up = above[y]
            while up >= 0:
                difference += ahead_of_above[y]
                y = up
                up = above[y]
            if x == y:
                if difference % hours:
                    lies += 1
                else:
                    idle += 1
                    links.append(-1)
            elif sizes[x] <= sizes[y]:
                above[x] = y
                ahead_of_above[x] = difference
                sizes[y] += sizes[x]
                links.append(x)
            else:
                above[y] = x
                ahead_of_above[y] = -difference
                sizes[x] += sizes[y]
                links.append(y)
        elif links:
            x = links.pop()
            if x >= 0:
                sizes[above[x]] -= sizes[x]
                above[x] = -1
    return lies, idle
