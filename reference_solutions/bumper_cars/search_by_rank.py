# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lets cars pass through each other, and finds a rank among both directions by indexes."""

import sys
from bisect import bisect_left


def main() -> None:
    n, length, _, *rest = map(int, sys.stdin.buffer.read().split())
    points = rest[: 2 * n : 2]
    ways = rest[1 : 2 * n : 2]
    order = sorted(points)
    rank_at = dict(zip(order, range(n)))
    ranks = [rank_at[point] for point in points]
    ahead = sorted([point for point, way in zip(points, ways) if way > 0])
    back = sorted([point for point, way in zip(points, ways) if way < 0])
    forward = len(ahead)
    backward = n - forward
    surplus = forward - backward
    ahead += [point + length for point in ahead]
    back += [point + length for point in back]
    answers = []
    for car, time in zip(rest[2 * n :: 2], rest[2 * n + 1 :: 2]):
        laps, time = divmod(time, length)
        first = bisect_left(ahead, length - time, 0, forward)
        start = bisect_left(back, time, 0, backward)
        rank = (ranks[car - 1] + laps * surplus + forward - first - start) % n
        low = first + (rank - backward if rank > backward else 0)
        high = first + (rank if rank < forward else forward)
        total = first + start + rank
        last = total - 1
        offset = 2 * time - length
        while low < high:
            middle = (low + high) >> 1
            if ahead[middle] + offset < back[last - middle]:
                low = middle + 1
            else:
                high = middle
        other = total - low
        if low == first + forward:
            answers.append(back[other] - time)
        elif other == start + backward:
            answers.append(ahead[low] + time - length)
        else:
            answers.append(min(ahead[low] + offset, back[other]) - time)
    print("\n".join(map(str, answers)))


main()
