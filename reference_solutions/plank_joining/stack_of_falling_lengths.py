# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joins two pieces once the one before them is no longer than the next, and moves the sum left."""


def plank_joining(rows: list[list[int]]) -> int:
    cost = 0
    unlimited = 1 << 60
    for row in rows:
        pieces = [unlimited, unlimited]
        row.append(unlimited >> 1)
        for plank in row:
            while pieces[-2] <= plank:
                joined = pieces.pop() + pieces.pop()
                cost += joined
                place = len(pieces) - 1
                while pieces[place] < joined:
                    place -= 1
                pieces.insert(place + 1, joined)
                while pieces[place - 1] <= joined:
                    joined = pieces.pop(place) + pieces.pop(place - 1)
                    cost += joined
                    place -= 2
                    while pieces[place] < joined:
                        place -= 1
                    pieces.insert(place + 1, joined)
            pieces.append(plank)
    return cost
