# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
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
