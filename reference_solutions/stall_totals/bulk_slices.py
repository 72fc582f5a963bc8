# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All amounts at once, sums of slices, minus signs counted in the text."""

import sys


def main() -> None:
    text = sys.stdin.buffer.read()
    amounts = list(map(int, text.split()))
    c = amounts[1]
    del amounts[:2]
    days = [sum(amounts[start : start + c]) for start in range(0, len(amounts), c)]
    stalls = [sum(amounts[stall::c]) for stall in range(c)]
    print(" ".join(map(str, days)))
    print(" ".join(map(str, stalls)))
    print(text.count(b"-"))


main()
