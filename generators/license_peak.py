# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sessions for `license_peak`: size is the number of sessions.

Solutions are slow here when they sort pairs, or count the open sessions anew for each login. Times
are close together where there are few sessions, so that ends meet beginnings.
"""

import random

Session = tuple[int, int]

EDGES: tuple[list[Session], ...] = (
    [(0, 1)],
    [(0, 1_000_000_000)],
    [(7, 9), (7, 9), (7, 9)],
    [(3, 5), (5, 7), (7, 9)],
    [(5, 7), (3, 5), (9, 10)],
    [(2, 6), (6, 8), (1, 3), (7, 9)],
    [(0, 4), (2, 8), (4, 6), (6, 9)],
    [(0, 9), (1, 2), (4, 5), (7, 8)],
    [(0, 9), (1, 2), (2, 5), (7, 8)],
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lists of up to four sessions, whatever the size."""
    return (_write(list(rng.choice(EDGES))),)


def random_sessions(size: int, rng: random.Random) -> tuple[str]:
    """Sessions of mixed lengths over the year."""
    year = 2_000_000 if size > 100 else size + 8
    longest = year // 40 if size > 100 else size // 3 + 2
    sessions = []
    for _ in range(size):
        login = rng.randrange(year)
        sessions.append((login, login + rng.randint(1, longest)))
    return (_write(sessions),)


def all_overlap_hurts_counting(size: int, rng: random.Random) -> tuple[str]:
    """All but a few sessions are open at noon."""
    noon = 400 * size if size > 100 else size // 2 + 4
    sessions = []
    for _ in range(size):
        login, logout = rng.randrange(noon), noon + rng.randint(0, noon)
        sessions.append((login, logout))
    sessions[-1] = (noon, noon + rng.randint(1, 4))
    return (_write(sessions),)


def equal_times_hurt_sorted_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Sessions of whole quarters of an hour: many begin when others end."""
    quarters = size // 4 + 4
    sessions = []
    for _ in range(size):
        login = rng.randrange(quarters)
        length = rng.randint(1, 8 if size > 100 else 4)
        sessions.append((900 * login, 900 * (login + length)))
    return (_write(sessions),)


def repeated_peaks_hurt_restarts(size: int, rng: random.Random) -> tuple[str]:
    """Days on which the number of open sessions goes up to the same peak, or nearly so."""
    crew = 24 if size > 100 else 2
    day = 30 * crew
    sessions: list[Session] = []
    time = rng.randrange(day)
    while len(sessions) < size:
        present = crew if len(sessions) % 5 else rng.choice((1, crew))
        for _ in range(min(present, size - len(sessions))):
            login, logout = rng.randrange(day), day + rng.randint(1, day)
            sessions.append((time + login, time + logout))
        time += 2 * day + rng.choice((0, 0, 5))
    rng.shuffle(sessions)
    return (_write(sessions),)


def _write(sessions: list[Session]) -> str:
    """Return the text of an input."""
    lines = [str(len(sessions))]
    lines += [f"{login} {logout}" for login, logout in sessions]
    return "\n".join(lines) + "\n"
