# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs of beginnings with the same list; looks only at those that a new day changes."""


def bird_periods(days: list[int]) -> int:
    counts: dict[int, int] = {}
    get = counts.get
    # Oldest first: the list, how many beginnings have it, and the sum of days since when.
    runs: list[tuple[int, int, int]] = []
    pop, push = runs.pop, runs.append
    for day, birds in enumerate(days):
        begun, since = 1, day
        changed = []
        while runs:
            old = runs[-1]
            seen = old[0]
            more = seen | birds
            if more == seen:
                if seen == birds:
                    pop()
                    begun += old[1]
                    since += old[2]
                break
            pop()
            counts[seen] = get(seen, 0) + old[1] * day - old[2]
            if more != birds:
                changed.append((birds, begun, since))
                birds, begun, since = more, 0, 0
            begun += old[1]
            since += old[1] * day
        push((birds, begun, since))
        while changed:
            push(changed.pop())
    n = len(days)
    for seen, begun, since in runs:
        counts[seen] = get(seen, 0) + begun * n - since
    return sum([count * (count - 1) // 2 for count in counts.values()])
