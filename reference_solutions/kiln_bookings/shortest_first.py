"""Known wrong: fires the jobs in order of their hours and skips those that would be late."""


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    count = 0
    total = 0
    for hours, deadline in sorted(jobs):
        if total + hours <= deadline:
            count += 1
            total += hours
    return count, total
