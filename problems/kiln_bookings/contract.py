# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of kiln_bookings must satisfy."""

MAX_JOBS = 15_000
MAX_HOURS = 1_000_000_000


def validate(jobs: list[tuple[int, int]]) -> None:
    """Raise ValueError unless jobs is a list of pairs (hours, deadline) within their bounds."""
    if type(jobs) is not list or len(jobs) > MAX_JOBS:
        raise ValueError(f"jobs must be a list of at most {MAX_JOBS} jobs")
    for index, job in enumerate(jobs):
        if type(job) is not tuple or len(job) != 2:
            raise ValueError(f"jobs[{index}] must be a pair (hours, deadline), not {job!r}")
        for number in job:
            if type(number) is not int or not 1 <= number <= MAX_HOURS:
                raise ValueError(f"jobs[{index}] must hold ints in 1..{MAX_HOURS}, not {job!r}")
