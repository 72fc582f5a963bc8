# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a search that takes halls still being looked at for draws, and remembers the outcome."""

import sys

STEPS = ((1, -1, 0), (2, 0, 1), (4, 1, 0), (8, 0, -1))


def main() -> None:
    r, c = map(int, sys.stdin.readline().split())
    doors = [[int(digit, 16) for digit in sys.stdin.readline().strip()] for _ in range(r)]
    memory: dict[tuple[int, int], str] = {}

    def judge(y: int, x: int) -> str:
        if (y, x) in memory:
            return memory[y, x]
        memory[y, x] = "D"
        ends = {judge(y + down, x + right) for bit, down, right in STEPS if doors[y][x] & bit}
        memory[y, x] = "W" if "L" in ends else "D" if "D" in ends else "L"
        return memory[y, x]

    for y in range(r):
        print("".join(judge(y, x) for x in range(c)))


main()
