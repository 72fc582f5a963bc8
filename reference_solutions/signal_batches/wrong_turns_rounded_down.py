# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the time from which on a beginning is the best is rounded down."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.buffer.read().split())
    rows = [(time, time * time, 2 * time) for time in numbers[:n]]
    for price in numbers[n:]:
        starts = [0] * n
        bases = [0] * n
        turns = [0] * n
        total = head = 0
        tail = -1
        for time, square, double in rows:
            base = total + square
            while tail >= head:
                turn = (base - bases[tail]) // (time - starts[tail])
                if turn > turns[tail]:
                    break
                tail -= 1
            else:
                turn = 0
            tail += 1
            starts[tail] = time
            bases[tail] = base
            turns[tail] = turn
            while head < tail and turns[head + 1] <= double:
                head += 1
            total = price + square + bases[head] - double * starts[head]
        print(total)


main()
