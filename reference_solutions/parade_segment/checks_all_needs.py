# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two pointers that look at all needs after every step."""


def parade_segment(kinds: list[int], costs: list[int], need: dict[int, int]) -> tuple[int, int]:
    counts = dict.fromkeys(need, 0)
    best: tuple[int, int, int] | None = None
    left = cost = 0
    for right, kind in enumerate(kinds):
        cost += costs[right]
        if kind in counts:
            counts[kind] += 1
        while all(counts[needed] >= number for needed, number in need.items()):
            found = (cost, right + 1 - left, left)
            if best is None or found < best:
                best = found
            cost -= costs[left]
            if kinds[left] in counts:
                counts[kinds[left]] -= 1
            left += 1
    return (best[2], best[2] + best[1]) if best else (-1, -1)
