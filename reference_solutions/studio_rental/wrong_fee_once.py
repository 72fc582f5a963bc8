# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the largest pay, minus the fees."""

from bisect import bisect_right


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    requests.sort(key=lambda request: request[1])
    ends = [end for _, end, _ in requests]
    bests = [(0, 0)]
    for start, _, pay in requests:
        profit, number = bests[bisect_right(ends, start - gap)]
        bests.append(max(bests[-1], (profit + pay, number - 1)))
    return bests[-1][0] + fee * bests[-1][1], -bests[-1][1]
