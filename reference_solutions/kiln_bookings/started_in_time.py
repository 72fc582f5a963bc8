# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
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
