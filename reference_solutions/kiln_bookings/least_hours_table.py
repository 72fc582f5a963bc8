# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The least hours for every number of jobs, job by job in order of the deadlines."""


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    least = [0]
    for hours, deadline in sorted(jobs, key=lambda job: job[1]):
        if least[-1] + hours <= deadline:
            least.append(least[-1] + hours)
            top = len(least) - 2
        else:
            top = len(least) - 1
        for count in range(top, 0, -1):
            finish = least[count - 1] + hours
            if finish <= deadline and finish < least[count]:
                least[count] = finish
    return len(least) - 1, least[-1]
