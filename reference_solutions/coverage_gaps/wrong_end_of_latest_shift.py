# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: forgets that a shift may end before an earlier one does."""


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    gaps = []
    reached = start
    for first, last in sorted(shifts):
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        if first > reached:
            gaps.append((reached, first))
        reached = last
    if reached < end:
        gaps.append((reached, end))
    return gaps
