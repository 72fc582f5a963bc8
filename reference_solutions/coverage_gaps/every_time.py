# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at every unit of time of the season on its own."""


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    if end - start > 10_000:
        cuts = sorted({start, end, *(t for shift in shifts for t in shift if start < t < end)})
    else:
        cuts = list(range(start, end + 1))
    gaps: list[tuple[int, int]] = []
    for time, following in zip(cuts, cuts[1:]):
        if any(first <= time < last for first, last in shifts):
            continue
        if gaps and gaps[-1][1] == time:
            gaps[-1] = (gaps[-1][0], following)
        else:
            gaps.append((time, following))
    return gaps
