# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two heaps of values with their positions; what has left the window goes when it is on top."""

from heapq import heappop, heappush


def rolling_median(values: list[int], width: int) -> int:
    wanted = (width + 1) // 2
    first = sorted((value, index) for index, value in enumerate(values[:width]))
    low = [(-value, -index) for value, index in reversed(first[:wanted])]
    high = first[wanted:]
    size = wanted
    total = -low[0][0]
    for new in range(width, len(values)):
        gone = new - width
        if (-values[gone], -gone) >= low[0]:
            size -= 1
        while low and -low[0][1] <= gone:
            heappop(low)
        if low and (-values[new], -new) > low[0]:
            heappush(low, (-values[new], -new))
            size += 1
        else:
            heappush(high, (values[new], new))
        while high and high[0][1] <= gone:
            heappop(high)
        if size > wanted:
            value, index = heappop(low)
            heappush(high, (-value, -index))
            size -= 1
        elif size < wanted:
            value, index = heappop(high)
            heappush(low, (-value, -index))
            size += 1
        while -low[0][1] <= gone:
            heappop(low)
        total -= low[0][0]
    return total
