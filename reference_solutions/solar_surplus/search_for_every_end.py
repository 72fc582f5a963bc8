# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the first of the lowest running sums that is low enough, for every end."""


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    lows = [(0, 0)]
    total = 0
    best = (0, 0)
    for end, amount in enumerate(output, 1):
        total += amount - target
        left, right = 0, len(lows)
        while left < right:
            middle = (left + right) // 2
            if lows[middle][0] <= total:
                right = middle
            else:
                left = middle + 1
        if left == len(lows):
            lows.append((total, end))
        else:
            start = lows[left][1]
            if end - start > best[1] - best[0]:
                best = (start, end)
    return best
