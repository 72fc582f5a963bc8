# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: pairs up to high minus pairs below low, also where low is greater than high."""


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    ordered = sorted(weights)

    def count_up_to(limit: int) -> int:
        left, right, total = 0, len(ordered) - 1, 0
        while left < right:
            if ordered[left] + ordered[right] <= limit:
                total += right - left
                left += 1
            else:
                right -= 1
        return total

    return count_up_to(high) - count_up_to(low - 1)
