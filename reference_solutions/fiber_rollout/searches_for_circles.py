# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Builds a duct, cheapest first, unless a search through the ducts reaches its other end."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    r, c, k = map(int, words[:3])
    price = dict(zip(words[3 : 3 + 2 * k : 2], map(int, words[4 : 4 + 2 * k : 2])))
    ducts = {(y, x): [] for y in range(r) for x in range(c)}

    def reach(start):
        seen, stack = {start}, [start]
        while stack:
            for crossing in ducts[stack.pop()]:
                if crossing not in seen:
                    seen.add(crossing)
                    stack.append(crossing)
        return seen

    open_streets = []
    for y in range(r):
        for x in range(c):
            for other, word, place in (((y, x + 1), 2 * y, x), ((y + 1, x), 2 * y + 1, x)):
                if other in ducts:
                    surface = words[3 + 2 * k + word][place]
                    if surface == "=":
                        ducts[y, x].append(other)
                        ducts[other].append((y, x))
                    elif surface != "#":
                        open_streets.append((price[surface], (y, x), other))
    new = []
    for cost, one, other in sorted(open_streets):
        if other not in reach(one):
            ducts[one].append(other)
            ducts[other].append(one)
            new.append(cost)
    if len(reach((0, 0))) < len(ducts):
        print(-1)
    else:
        print(sum(new), len(new))


main()
