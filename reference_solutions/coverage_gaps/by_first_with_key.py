# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Shifts sorted by their first time alone; one pass with the latest end so far."""

from operator import itemgetter


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    gaps = []
    shifts.sort(key=itemgetter(0))
    reached = start
    for first, last in shifts:
        if last > reached:
            if first > reached:
                if first >= end:
                    break
                if first == last:
                    continue
                gaps.append((reached, first))
            reached = last
    if reached < end:
        gaps.append((reached, end))
    return gaps
