# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""An event for every beginning and end, sorted; counts who is there."""


def coverage_gaps(shifts: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    events = [(start, 0), (end, 0)]
    for first, last in shifts:
        first = max(first, start)
        last = min(last, end)
        if first < last:
            events.append((first, 1))
            events.append((last, -1))
    events.sort()
    gaps: list[tuple[int, int]] = []
    watching = 0
    previous = start
    for time, change in events:
        if watching == 0 and time > previous:
            if gaps and gaps[-1][1] == previous:
                gaps[-1] = (gaps[-1][0], time)
            else:
                gaps.append((previous, time))
        watching += change
        previous = time
    return gaps
