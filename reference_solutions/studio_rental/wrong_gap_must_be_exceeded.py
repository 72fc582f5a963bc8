# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a pause of exactly the gap is too short."""

from bisect import bisect_left


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    requests.sort(key=lambda request: request[1])
    ends = [end for _, end, _ in requests]
    bests = [(0, 0)]
    for start, _, pay in requests:
        profit, number = bests[bisect_left(ends, start - gap)]
        bests.append(max(bests[-1], (profit + pay - fee, number - 1)))
    return bests[-1][0], -bests[-1][1]
