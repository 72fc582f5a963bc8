# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Requests for `balloon_memory`: size is the number of requests.

Solutions are slow here when they look at all free blocks, or at all cells. So pieces are given
back in such an order that there are many free blocks between pieces in use.
"""

import random
from collections.abc import Callable

EDGES: tuple[tuple[int, list[int]], ...] = (
    (1, []),
    (1, [1, 0, 1, 1]),
    (1, [2, 0, 1]),
    (1_000_000, [1_000_000, 1, 0, 500_000, 500_000, 1]),
    (6, [2, 2, 2, -1, 0, 3, 1, -2, 2]),
    (6, [2, 2, 2, -1, -2, 4, 0, 2, 1]),
    (9, [2, 1, 2, 1, 2, 1, 0, -2, -4, 2, 1, 1, 2]),
    (12, [3, 1, 2, 1, 4, 1, 0, -2, -4, 2, 1, 3, 4, -9, 1]),
    (10, [1, 3, 1, 3, 1, -1, -3, 1, 4, -8, 0, -2, 5, 3, 2]),
)


def edges(size: int, rng: random.Random) -> tuple[int, list[int]]:
    """Hand-made requests, whatever the size."""
    cells, requests = rng.choice(EDGES)
    return cells, list(requests)


def random_pieces(size: int, rng: random.Random) -> tuple[int, list[int]]:
    """Two fifths of the requests fill the memory, then pieces come and go at random."""
    largest = 4 if size < 100 else 120
    return _fill_and_mix(size, rng, lambda: rng.randint(1, largest))


def few_sizes_make_ties(size: int, rng: random.Random) -> tuple[int, list[int]]:
    """Pieces of few sizes come and go at random."""
    sizes = (1, 2, 3) if size < 100 else (7, 11, 19, 26, 45)
    return _fill_and_mix(size, rng, lambda: rng.choice(sizes))


def every_other_piece_given_back(size: int, rng: random.Random) -> tuple[int, list[int]]:
    """Every other piece is given back before more are asked for, and again, in any order."""
    largest = 4 if size < 100 else 90
    asked = size * 2 // 5
    requests = [rng.randint(1, largest) for _ in range(asked)]
    cells = sum(requests) + rng.randint(1, 2 * largest)
    back = [-i for i in range(rng.randrange(2), asked, 2)]
    rng.shuffle(back)
    requests += back
    later: list[int] = []
    while len(requests) < size:
        if later and rng.random() < 0.25:
            requests.append(-later.pop(rng.randrange(len(later))))
        else:
            later.append(len(requests))
            requests.append(rng.randint(1, largest))
    return cells, requests[:size]


def crowded_memory_turns_requests_down(size: int, rng: random.Random) -> tuple[int, list[int]]:
    """There is no room for more than the first pieces, and large ones are asked for."""
    largest = 3 if size < 100 else 80
    asked = size * 2 // 5
    requests = [rng.randint(1, largest) for _ in range(asked)]
    cells = max(1, sum(requests) - rng.randint(0, largest))
    held = list(range(asked))
    back = rng.sample(held, asked // 3)
    requests += [-i for i in back]
    held = sorted(set(held) - set(back))
    while len(requests) < size:
        if held and rng.random() < 0.4:
            place = rng.randrange(len(held))
            held[place], held[-1] = held[-1], held[place]
            requests.append(-held.pop())
        else:
            held.append(len(requests))
            large = rng.random() < 0.3
            requests.append(rng.randint(2, 3) * largest if large else rng.randint(1, largest))
    return cells, requests[:size]


def _fill_and_mix(size: int, rng: random.Random, draw: Callable[[], int]) -> tuple[int, list[int]]:
    """Return requests for pieces, then as many that give back as that ask, in any order."""
    asked = size * 2 // 5
    requests = [draw() for _ in range(asked)]
    cells = max(1, sum(requests) * 7 // 6 + rng.randint(0, 2))
    held = list(range(asked))
    while len(requests) < size:
        if held and rng.random() < 0.52:
            place = rng.randrange(len(held))
            held[place], held[-1] = held[-1], held[place]
            requests.append(-held.pop())
        else:
            held.append(len(requests))
            requests.append(draw())
    return cells, requests
