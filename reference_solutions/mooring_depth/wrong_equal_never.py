# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: both sides stop at equal depths, so that stretches with two least depths are missed."""


def mooring_depth(depths: list[int]) -> int:
    total = 0
    for i, depth in enumerate(depths):
        left, right = i - 1, i + 1
        while left >= 0 and not depths[left] <= depth:
            left -= 1
        while right < len(depths) and not depths[right] <= depth:
            right += 1
        a, b = i - left, right - i
        total += depth * (a * b * (a + b) // 2)
    return total % 1_000_000_007
