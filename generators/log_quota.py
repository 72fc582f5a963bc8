# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Log files for `log_quota`: size is the number of files.

Solutions are slow here when they look at every service for each deletion: there are many services,
and nearly every file that is written has others deleted.
"""

import random

File = tuple[int, int]

EDGES: tuple[tuple[int, int, list[File]], ...] = (
    (1, 1, [(1, 1)]),
    (1, 1, [(1, 2)]),
    (1000, 5, [(1000, 5), (999, 1)]),
    (3, 6, [(1, 2), (2, 2), (3, 2), (2, 1), (3, 1), (1, 1)]),
    (3, 6, [(3, 3), (2, 3), (1, 1), (3, 2), (2, 2), (3, 3)]),
    (2, 9, [(2, 1), (2, 1), (2, 1), (1, 5), (2, 9), (1, 4), (2, 1)]),
    (2, 4, [(1, 1), (1, 1), (1, 1), (2, 1), (1, 1_000_000), (2, 4), (1, 1)]),
    (4, 1_000_000_000, [(1, 1_000_000), (2, 1_000_000)]),
    (3, 5, [(1, 2), (2, 3), (2, 1), (1, 1), (3, 3), (3, 2), (2, 2), (1, 3)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made files, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_files(size: int, rng: random.Random) -> tuple[str]:
    """Every service writes as often as the others, files of any size."""
    m, most = _choose(size)
    files = [(rng.randint(1, m), rng.randint(1, most)) for _ in range(size)]
    return _write(m, m * most // 2 + 1, files)


def equal_sizes_make_equal_totals(size: int, rng: random.Random) -> tuple[str]:
    """Files of two sizes: at any time many services have the same total."""
    m, most = _choose(size)
    files = [(rng.randint(1, m), rng.choice((most - 1, most))) for _ in range(size)]
    return _write(m, m * most, files)


def bursts_hurt_one_deletion(size: int, rng: random.Random) -> tuple[str]:
    """Small files, and large ones now and then that have many others deleted."""
    m, most = _choose(size)
    files: list[File] = []
    while len(files) < size:
        if rng.randrange(12):
            files.append((rng.randint(1, m), rng.randint(1, max(1, most // 3))))
        else:
            files.append((rng.randint(1, m), rng.randint(most // 2, most)))
    return _write(m, m * most // 6 + 2, files)


def busy_services_at_the_end(size: int, rng: random.Random) -> tuple[str]:
    """A third of the services, those with high numbers, write two of three files."""
    m, most = _choose(size)
    files = []
    for _ in range(size):
        low = 1 if rng.randrange(3) == 0 else m - m // 3
        files.append((rng.randint(low, m), rng.randint(max(1, most // 2), most)))
    return _write(m, m * most // 2, files)


def _choose(size: int) -> tuple[int, int]:
    """Return a number of services, and a size of files."""
    return (2 + size // 6, 5) if size < 100 else (500, 900_000)


def _write(m: int, c: int, files: list[File]) -> tuple[str]:
    lines = [f"{len(files)} {m} {c}"] + [f"{service} {size}" for service, size in files]
    return ("\n".join(lines) + "\n",)
