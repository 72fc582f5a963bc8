# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes what stands between the letters of ASCII for letters."""

import re
import sys


def find_shape(value: str) -> str:
    value = re.sub("[B-Z]", "A", value)
    value = value.replace("A", "\\0")
    value = re.sub("[A-z]", "a", value)
    return re.sub("[0-9]", "9", value).replace("\\0", "A")


def main() -> None:
    n, k = map(int, input().split())
    shapes = [find_shape(sys.stdin.readline().strip()) for _ in range(n)]
    ordered = sorted(set(shapes), key=lambda shape: (-shapes.count(shape), shape))
    for shape in ordered[:k]:
        print(shapes.count(shape), shape)


main()
