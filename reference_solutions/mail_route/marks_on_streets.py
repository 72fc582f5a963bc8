# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks on a stack along the first street without a mark, junctions noted when left for good."""

import sys


def main() -> None:
    n, m, q, *numbers = map(int, sys.stdin.buffer.read().split())
    streets: list[list[int]] = [[] for _ in range(n + 1)]
    end = 2 * m
    for street, (one, other) in enumerate(zip(numbers[:end:2], numbers[1:end:2])):
        streets[one].append(other << 15 | street)
        streets[other].append(one << 15 | street)
    odd = [junction for junction in range(1, n + 1) if len(streets[junction]) & 1]
    start = odd[0] if odd else min(numbers[:end])
    for codes in streets:
        codes.sort(reverse=True)
    round_backwards = []
    free = bytearray(b"\1") * m
    junction = start
    stack: list[int] = []
    codes = streets[junction]
    while len(odd) < 3:
        while codes:
            code = codes.pop()
            street = code & 32767
            if free[street]:
                free[street] = 0
                stack.append(junction)
                junction = code >> 15
                codes = streets[junction]
        round_backwards.append(junction)
        if not stack:
            break
        junction = stack.pop()
        codes = streets[junction]
    if len(round_backwards) != m + 1:
        print("none")
        return
    print("\n".join([str(round_backwards[m - place]) for place in numbers[end:]]))


main()
