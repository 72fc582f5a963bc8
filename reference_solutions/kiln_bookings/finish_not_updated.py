# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: keeps the old finish when a longer job gives way to a shorter one."""

import heapq


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    chosen: list[int] = []
    total = 0
    for hours, deadline in sorted(jobs, key=lambda job: job[1]):
        heapq.heappush(chosen, -hours)
        if total + hours > deadline:
            heapq.heappop(chosen)
        else:
            total += hours
    return len(chosen), -sum(chosen)
