# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Values of all pieces from the ends down, then wanted values from the ground up."""

import sys

LOST = 1 << 25


def count_wins(vine: str) -> int:
    values = []
    waiting = []
    value = 0
    for character in reversed(vine):
        if character == ")":
            waiting.append(value)
            value = 0
        else:
            values.append(value)
            value = waiting.pop() ^ (value + 1)
    if not value:
        return 0
    wins = 0
    change = value
    for character in vine:
        if character == "(":
            waiting.append(change)
            value = values.pop()
            wanted = change ^ (value + 1)
            if wanted:
                change = (wanted - 1) ^ value
            else:
                wins += 1
                change = LOST
        else:
            change = waiting.pop()
    return wins


def main() -> None:
    vines = sys.stdin.read().split()[1:]
    print("\n".join([str(count_wins(vine)) for vine in vines]))


main()
