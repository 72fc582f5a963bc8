# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each day the longest choice that ends there, found by looking at all earlier days."""


def hike_ladder(heights: list[int], rest: int) -> int:
    lengths: list[int] = []
    for day, height in enumerate(heights):
        longest = 0
        for earlier in range(day - rest + 1):
            if heights[earlier] < height and lengths[earlier] > longest:
                longest = lengths[earlier]
        lengths.append(longest + 1)
    return max(lengths, default=0)
