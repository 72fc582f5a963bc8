# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One line at a time, one print for each increment."""

import sys


def main() -> None:
    sys.stdin.readline()
    before = int(sys.stdin.readline())
    largest, position = -1, 0
    for number, line in enumerate(sys.stdin, 1):
        reading = int(line)
        increment = (reading - before) % 1_000_000
        print(increment)
        if increment > largest:
            largest, position = increment, number
        before = reading
    print(largest, position)


main()
