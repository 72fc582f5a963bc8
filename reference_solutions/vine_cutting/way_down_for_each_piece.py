# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Values of all pieces once, then the way to the ground with new values for each piece."""

import sys


def count_wins(vine: str) -> int:
    parents = [-1]
    stack = [0]
    for character in vine:
        if character == "(":
            parents.append(stack[-1])
            stack.append(len(parents) - 1)
        else:
            stack.pop()
    values = [0] * len(parents)
    for piece in range(len(parents) - 1, 0, -1):
        values[parents[piece]] ^= values[piece] + 1
    wins = 0
    for piece in range(1, len(parents)):
        before = values[piece] + 1
        after = 0
        lower = parents[piece]
        while lower > 0:
            value = values[lower]
            after = (value ^ before ^ after) + 1
            before = value + 1
            lower = parents[lower]
        if values[0] ^ before ^ after == 0:
            wins += 1
    return wins


def main() -> None:
    vines = sys.stdin.read().split()[1:]
    for vine in vines:
        print(count_wins(vine))


main()
