# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lists all teeth that are at the mark, and those that are painted."""

import sys


def main() -> None:
    for line in sys.stdin.read().splitlines()[1:]:
        n, m, a, b, left, right = map(int, line.split())
        painted = set(range(left, right + 1))
        print(sum((b + turn * a) % m in painted for turn in range(n)))


main()
