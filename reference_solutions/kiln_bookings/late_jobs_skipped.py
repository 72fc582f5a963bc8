"""Known wrong: leaves out the job that would be late instead of the longest one."""


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    count = 0
    total = 0
    for hours, deadline in sorted(jobs, key=lambda job: job[1]):
        if total + hours <= deadline:
            count += 1
            total += hours
    return count, total
