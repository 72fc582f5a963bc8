# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tickets and agents for `support_queue`: size is the number of tickets.

Solutions are slow here when they look through all waiting tickets, or all tickets, for each one
that is started. Times collide often, so that the order of events at one time matters. The text is
what a program reads.
"""

import random

Ticket = tuple[int, int, int]

EDGES: tuple[tuple[int, list[Ticket]], ...] = (
    (1, [(0, 1, 1)]),
    (500, [(1_000_000_000, 1_000_000, 1_000_000)]),
    (1, [(0, 1, 2), (1, 1, 1), (1, 2, 1), (2, 9, 1)]),
    (1, [(0, 5, 3), (3, 1, 1), (3, 5, 1), (3, 5, 1)]),
    (2, [(0, 1, 4), (0, 1, 2), (2, 1, 2), (4, 1, 1), (4, 2, 1)]),
    (3, [(0, 1, 5), (0, 1, 3), (0, 1, 4), (7, 1, 1), (7, 2, 1)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made days of up to five tickets, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_day(size: int, rng: random.Random) -> tuple[str]:
    """Somewhat more work than five agents can do: the queue grows slowly."""
    arrivals = sorted(rng.randrange(10 * size) for _ in range(size))
    return (_write(5, [(time, rng.randint(1, 9), rng.randint(1, 130)) for time in arrivals]),)


def burst_hurts_scans_of_tickets(size: int, rng: random.Random) -> tuple[str]:
    """Nearly all tickets wait from the first minutes on, of many severities."""
    arrivals = sorted(rng.randrange(4) for _ in range(size))
    tickets = [(time, rng.randint(1, 1_000_000), rng.randint(1, 6)) for time in arrivals]
    return (_write(2, tickets),)


def equal_severities_hurt_stable_scans(size: int, rng: random.Random) -> tuple[str]:
    """Two severities, arrivals much faster than the work: a long queue of equal tickets."""
    time = 0
    tickets: list[Ticket] = []
    for _ in range(size):
        tickets.append((time, rng.choice((7, 700_000)), rng.randint(1, 40) * 5))
        time += rng.choice((0, 0, 5))
    return (_write(3, tickets),)


def many_agents_hurt_scans_of_agents(size: int, rng: random.Random) -> tuple[str]:
    """Waves of tickets, each larger than the crew, with a lull in between in which all get free."""
    agents = min(500, size // 8 + 2)
    time = 0
    tickets: list[Ticket] = []
    while len(tickets) < size:
        wave = min(3 * agents, size - len(tickets))
        tickets += [(time, rng.randint(1, 99), rng.randint(1, 12)) for _ in range(wave)]
        time += rng.choice((15, 60))
    return (_write(agents, tickets),)


def _write(agents: int, tickets: list[Ticket]) -> str:
    """Return the text of an input."""
    lines = [f"{len(tickets)} {agents}"]
    lines += [f"{arrival} {severity} {duration}" for arrival, severity, duration in tickets]
    return "\n".join(lines) + "\n"
