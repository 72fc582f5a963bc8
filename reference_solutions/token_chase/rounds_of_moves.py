# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Who has won or lost within so many moves, for one move more each time."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    r, c = int(words[0]), int(words[1])
    exits = {}
    for y in range(r):
        for x in range(c):
            doors = f"{int(words[y + 2][x], 16):04b}"
            behind = ((y, x - 1), (y + 1, x), (y, x + 1), (y - 1, x))
            exits[y, x] = [hall for door, hall in zip(doors, behind) if door == "1"]
    outcome = dict.fromkeys(exits, "D")
    while True:
        after = {}
        for hall, ends in exits.items():
            if any(outcome[end] == "L" for end in ends):
                after[hall] = "W"
            elif all(outcome[end] == "W" for end in ends):
                after[hall] = "L"
            else:
                after[hall] = "D"
        if after == outcome:
            break
        outcome = after
    for y in range(r):
        print("".join(outcome[y, x] for x in range(c)))


main()
