# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes length for width."""


def landing_sites(heights: list[list[int]], width: int, length: int) -> int:
    total = 0
    for top in range(len(heights) - length + 1):
        rows = heights[top : top + length]
        for left in range(len(heights[0]) - width + 1):
            site = [row[left : left + width] for row in rows]
            total += max(map(max, site)) - min(map(min, site))
    return total
