# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: fires the jobs in order of their hours and skips those that would be late."""


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    count = 0
    total = 0
    for hours, deadline in sorted(jobs):
        if total + hours <= deadline:
            count += 1
            total += hours
    return count, total
