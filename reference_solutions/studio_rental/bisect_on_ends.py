# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By end; the best before each request is found by bisection. Profit and number share an int."""

from bisect import bisect_right
from operator import itemgetter


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    requests = [request for request in requests if request[2] > fee]
    requests.sort(key=itemgetter(1))
    ends = [request[1] for request in requests]
    cost = (fee << 15) + 1
    best = 0
    bests = [0]
    add = bests.append
    for start, _, pay in requests:
        value = bests[bisect_right(ends, start - gap)] + (pay << 15) - cost
        if value > best:
            best = value
        add(best)
    return -(-best >> 15), -best & 32_767
