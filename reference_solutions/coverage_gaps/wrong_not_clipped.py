# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a gap may last until a shift after the end of the season."""


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    gaps = []
    reached = start
    for first, last in sorted(shifts):
        if first == last:
            continue
        if first > reached and reached < end:
            gaps.append((reached, first))
        reached = max(reached, last)
    if reached < end:
        gaps.append((reached, end))
    return gaps
