# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""From each start go on until all needs are met."""


def parade_segment(kinds: list[int], costs: list[int], need: dict[int, int]) -> tuple[int, int]:
    best: tuple[int, int, int] | None = None
    for left in range(len(kinds)):
        lacking = dict(need)
        n_unmet = len(need)
        cost = 0
        for right in range(left, len(kinds)):
            cost += costs[right]
            kind = kinds[right]
            if kind in lacking:
                lacking[kind] -= 1
                if lacking[kind] == 0:
                    n_unmet -= 1
                    if n_unmet == 0:
                        found = (cost, right + 1 - left, left)
                        if best is None or found < best:
                            best = found
                        break
    return (best[2], best[2] + best[1]) if best else (-1, -1)
