# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs of beginnings with the same list, all of them every day."""


def bird_periods(days: list[int]) -> int:
    counts: dict[int, int] = {}
    runs: dict[int, int] = {}
    for birds in days:
        after = {birds: 1}
        for seen, begun in runs.items():
            seen |= birds
            after[seen] = after.get(seen, 0) + begun
        runs = after
        for seen, begun in runs.items():
            counts[seen] = counts.get(seen, 0) + begun
    return sum([count * (count - 1) // 2 for count in counts.values()])
