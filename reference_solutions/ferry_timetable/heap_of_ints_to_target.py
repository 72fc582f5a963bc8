# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap of times and harbours packed into ints, until the target is reached."""

import sys
from heapq import heappop, heappush


def main() -> None:
    n, m, q, *numbers = map(int, sys.stdin.buffer.read().split())
    end = 5 * m
    lines: list[list[tuple[int, int, int, int]]] = [[] for _ in range(n + 1)]
    for a, b, first, period, ride in zip(
        numbers[:end:5], numbers[1:end:5], numbers[2:end:5], numbers[3:end:5], numbers[4:end:5]
    ):
        lines[a].append((b, first, period, ride))
    # Later than any arrival: 4,000 rides of a million minutes, each after as long a wait.
    never = 1 << 40
    mask = (1 << 13) - 1
    answers = []
    for start, target, ready in zip(numbers[end::3], numbers[end + 1 :: 3], numbers[end + 2 :: 3]):
        best = [never] * (n + 1)
        best[start] = ready
        heap = [ready << 13 | start]
        while heap:
            key = heappop(heap)
            time = key >> 13
            a = key & mask
            if best[a] < time:
                continue
            if a == target:
                break
            for b, first, period, ride in lines[a]:
                if best[b] <= time:
                    continue
                if time > first:
                    arrival = time + (first - time) % period + ride
                else:
                    arrival = first + ride
                if arrival < best[b]:
                    best[b] = arrival
                    heappush(heap, arrival << 13 | b)
        answers.append(best[target] if best[target] < never else -1)
    print("\n".join(map(str, answers)))


main()
