# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps a list of free periods, and takes each shift out of all of them."""


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    free = [(start, end)] if start < end else []
    for first, last in shifts:
        if first == last:
            continue
        rest = []
        for begin, stop in free:
            if last <= begin or stop <= first:
                rest.append((begin, stop))
                continue
            if begin < first:
                rest.append((begin, first))
            if last < stop:
                rest.append((last, stop))
        free = rest
    return free
