# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums of blocks, walked block by block, and segment by segment at the ends."""

import sys


def main() -> None:
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[:2]
    tolls = data[2 : 2 + n]
    width = max(1, int(n**0.5))
    blocks = [sum(tolls[i : i + width]) for i in range(0, n, width)]
    answers = []
    for at in range(2 + n, len(data), 3):
        kind, i, x = data[at : at + 3]
        i -= 1
        if kind == 1:
            blocks[i // width] += x - tolls[i]
            tolls[i] = x
            continue
        if kind == 2:
            total = 0
            while i < x:
                if i % width == 0 and i + width <= x:
                    total += blocks[i // width]
                    i += width
                else:
                    total += tolls[i]
                    i += 1
            answers.append(total)
            continue
        start = i
        while i < n:
            if i % width == 0 and blocks[i // width] <= x:
                x -= blocks[i // width]
                i = min(n, i + width)
            elif tolls[i] <= x:
                x -= tolls[i]
                i += 1
            else:
                break
        answers.append(i - start)
    print(*answers)


main()
