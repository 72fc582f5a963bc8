# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Firing jobs for `kiln_bookings`: pairs (hours, deadline); size is the number of jobs.

Solutions are slow here when they look through the selected jobs to find the longest one, or keep a
table over all counts. In every shape but the edges about half of the jobs fit.
"""

import random

Job = tuple[int, int]

LARGEST = 1_000_000_000
MEAN_HOURS = 20_000

EDGES: tuple[tuple[Job, ...], ...] = (
    (),
    ((5, 4),),
    ((4, 4),),
    ((3, 3), (3, 3), (5, 4)),
    ((1, 1), (1, 2), (1, 3), (1, 3)),
    ((LARGEST, LARGEST), (1, LARGEST), (LARGEST, 1)),
    ((2, 9), (3, 4), (3, 4), (5, 9)),
    ((6, 7), (2, 8), (4, 8), (1, 8)),
)


def edges(size: int, rng: random.Random) -> tuple[list[Job]]:
    """Hand-made jobs, at most four, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_jobs(size: int, rng: random.Random) -> tuple[list[Job]]:
    """Hours and deadlines drawn evenly."""
    hours = [rng.randint(1, 2 * MEAN_HOURS) for _ in range(size)]
    last = max(size * MEAN_HOURS // 2, 1)
    return ([(each, rng.randint(1, last)) for each in hours],)


def shrinking_jobs_hurt_scans(size: int, rng: random.Random) -> tuple[list[Job]]:
    """Deadlines close to each other, shorter jobs come later: nearly all push another one out."""
    step = MEAN_HOURS // max(size, 1) + 1
    hours = [(size - index) * step + rng.randrange(step) + 1 for index in range(size)]
    first = sum(hours) // 4 + 1
    jobs = [(each, first + index) for index, each in enumerate(hours)]
    rng.shuffle(jobs)
    return (jobs,)


def rising_deadlines_hurt_tables(size: int, rng: random.Random) -> tuple[list[Job]]:
    """Deadlines at which a little more than half of the jobs so far can be finished."""
    jobs = []
    total = 0
    for _ in range(size):
        hours = rng.randint(MEAN_HOURS // 2, 2 * MEAN_HOURS)
        total += hours
        jobs.append((hours, total * 5 // 9 + rng.randrange(MEAN_HOURS)))
    rng.shuffle(jobs)
    return (jobs,)
