# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks at the roads out of the start and into the shelter only."""

import sys


def main() -> None:
    _, _, source, shelter, *numbers = map(int, sys.stdin.read().split())
    roads = list(zip(numbers[::3], numbers[1::3], numbers[2::3]))
    out = sum(cars for start, end, cars in roads if start == source and end != source)
    into = sum(cars for start, end, cars in roads if end == shelter and start != shelter)
    print(min(out, into))


main()
