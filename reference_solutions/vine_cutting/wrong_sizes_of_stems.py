# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: combines numbers of pieces only where pieces grow out of the ground."""

import sys


def find_value(vine: str) -> int:
    value = 0
    stack = []
    for character in vine:
        if character == "(":
            stack.append(value)
            value = 0
        else:
            value = stack.pop() + value + 1 if len(stack) > 1 else stack.pop() ^ (value + 1)
    return value


def count_wins(vine: str) -> int:
    wins = 0
    starts = []
    for i, character in enumerate(vine):
        if character == "(":
            starts.append(i)
        elif find_value(vine[: starts.pop()] + vine[i + 1 :]) == 0:
            wins += 1
    return wins


def main() -> None:
    vines = sys.stdin.read().split()[1:]
    for vine in vines:
        print(count_wins(vine))


main()
