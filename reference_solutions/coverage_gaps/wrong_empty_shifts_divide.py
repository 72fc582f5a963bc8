# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: treats shifts that cover nothing like all others."""


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    gaps = []
    reached = start
    for first, last in sorted(shifts):
        if last < start or first > end:
            continue
        if first > reached:
            gaps.append((reached, first))
        reached = max(reached, last)
    if reached < end:
        gaps.append((reached, end))
    return gaps
