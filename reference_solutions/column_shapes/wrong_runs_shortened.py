# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: replaces runs of letters or digits by one character."""

import re
import sys


def find_shape(value: str) -> str:
    value = re.sub("[A-Z]+", "A", value)
    value = re.sub("[a-z]+", "a", value)
    return re.sub("[0-9]+", "9", value)


def main() -> None:
    n, k = map(int, input().split())
    shapes = [find_shape(sys.stdin.readline().strip()) for _ in range(n)]
    ordered = sorted(set(shapes), key=lambda shape: (-shapes.count(shape), shape))
    for shape in ordered[:k]:
        print(shapes.count(shape), shape)


main()
