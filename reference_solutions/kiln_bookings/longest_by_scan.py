"""Jobs by deadline; the longest selected job is looked for when one would be late."""


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    chosen: list[int] = []
    total = 0
    for hours, deadline in sorted(jobs, key=lambda job: job[1]):
        chosen.append(hours)
        total += hours
        if total > deadline:
            longest = max(chosen)
            chosen.remove(longest)
            total -= longest
    return len(chosen), total
