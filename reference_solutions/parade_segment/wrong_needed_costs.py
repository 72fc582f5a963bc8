# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: costs of kinds that are not needed do not count."""


def parade_segment(kinds: list[int], costs: list[int], need: dict[int, int]) -> tuple[int, int]:
    lacking = dict(need)
    n_unmet = len(need)
    best: tuple[int, int, int] | None = None
    left = cost = 0
    for right, kind in enumerate(kinds):
        if kind in lacking:
            cost += costs[right]
            lacking[kind] -= 1
            if lacking[kind] == 0:
                n_unmet -= 1
        while n_unmet == 0:
            found = (cost, right + 1 - left, left)
            if best is None or found < best:
                best = found
            first = kinds[left]
            if first in lacking:
                cost -= costs[left]
                if lacking[first] == 0:
                    n_unmet += 1
                lacking[first] += 1
            left += 1
    if best is None:
        return -1, -1
    _, length, left = best
    return left, left + length
