# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Islands, bridges and closures for `bridge_outages`: size is about the number of islands.

Solutions are slow here when they search the whole country after each closure, or rename a large
group when a small one joins it. The text is what a program reads.
"""

import random
from itertools import pairwise

Bridge = tuple[int, int]

EDGES: tuple[tuple[int, list[Bridge], list[int]], ...] = (
    (2, [(1, 2)], [1]),
    (3, [(1, 2), (2, 1), (3, 2)], [1, 3]),
    (3, [(1, 2), (2, 1), (1, 2)], [2, 3, 1]),
    (4, [(4, 3), (3, 4), (1, 4), (2, 3)], [3, 2, 4]),
    (5, [(1, 2), (2, 3), (3, 1), (4, 5), (5, 4)], [5, 1, 2]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made countries of up to five islands, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_islands(size: int, rng: random.Random) -> tuple[str]:
    """Bridges at random, some of them twice. Many groups from the start."""
    count = max(2, size)
    bridges = _draw(count, count, rng)
    bridges += rng.choices(bridges, k=count // 8 + 1)
    rng.shuffle(bridges)
    return (_write(count, bridges, _close(bridges, 0, rng)),)


def growing_chain_hurts_relabelling(size: int, rng: random.Random) -> tuple[str]:
    """One long chain, each link listed from the new island to the chain; the end breaks up."""
    count = max(2, size)
    bridges = [(new, old) for old, new in pairwise(_shuffle(count, rng))]
    bridges += rng.choices(bridges, k=count // 8 + 1)
    return (_write(count, bridges, _close(bridges, 2 * count // 3, rng)),)


def dense_web_hurts_searches(size: int, rng: random.Random) -> tuple[str]:
    """Few islands and three times as many bridges: nearly all stay together, closure by closure."""
    count = max(2, size * 9 // 20)
    bridges = _draw(count, 2 * count, rng)
    bridges += rng.choices(bridges, k=count)
    return (_write(count, bridges, _close(bridges, 0, rng)),)


def hub_hurts_relabelling(size: int, rng: random.Random) -> tuple[str]:
    """All bridges lead to one island, a few of them twice."""
    count = max(2, size)
    hub, *others = _shuffle(count, rng)
    bridges = [(other, hub) for other in others]
    bridges += rng.choices(bridges, k=count // 8 + 1)
    return (_write(count, bridges, _close(bridges, 0, rng)),)


def _draw(islands: int, count: int, rng: random.Random) -> list[Bridge]:
    """Return so many bridges, each between two different islands."""
    firsts = [rng.randint(1, islands) for _ in range(count)]
    return [(one, (one + rng.randrange(1, islands) - 1) % islands + 1) for one in firsts]


def _close(bridges: list[Bridge], kept: int, rng: random.Random) -> list[int]:
    """Return the numbers of a tenth of the bridges and two more, none of the first so many."""
    numbers = range(kept + 1, len(bridges) + 1)
    return rng.sample(numbers, min(len(numbers), len(bridges) // 10 + 2))


def _shuffle(islands: int, rng: random.Random) -> list[int]:
    """Return the islands in random order."""
    return rng.sample(range(1, islands + 1), islands)


def _write(islands: int, bridges: list[Bridge], closed: list[int]) -> str:
    """Return the text of an input."""
    lines = [f"{islands} {len(bridges)}", *(f"{one} {other}" for one, other in bridges)]
    return "\n".join([*lines, str(len(closed)), *map(str, closed)]) + "\n"
