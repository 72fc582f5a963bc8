"""Known wrong: asks for a start before the deadline instead of a finish."""

import heapq


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    chosen: list[int] = []
    total = 0
    for hours, deadline in sorted(jobs, key=lambda job: job[1]):
        start = total
        heapq.heappush(chosen, -hours)
        total += hours
        if start >= deadline:
            total += heapq.heappop(chosen)
    return len(chosen), total
