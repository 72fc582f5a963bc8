# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Changes for `train_variants`: size is the number of changes.

Solutions are slow here when they copy trains, or walk from the rear end of a train to its front. So
trains are long, and wagons are uncoupled about as often as coupled.
"""

import random

Changes = list[tuple[int, int]]
EDGES: tuple[Changes, ...] = (
    [],
    [(0, 0)],
    [(0, 999)],
    [(0, 5), (1, 0), (2, 0), (3, 6)],
    [(0, 0), (1, 0), (2, 3), (3, 4), (4, 0), (5, 0), (6, 2)],
    [(0, 3), (0, 4), (0, 5), (2, 0), (1, 0), (3, 6), (2, 7), (6, 0), (7, 0)],
    [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0)],
    [(0, 1), (1, 2), (2, 3), (2, 8), (3, 0), (5, 0), (4, 0), (7, 0), (6, 9), (8, 7), (10, 0)],
    [(0, 6), (1, 5), (2, 4), (3, 0), (4, 0), (3, 0), (6, 3), (5, 2), (7, 0), (8, 0), (9, 0)],
)


def edges(size: int, rng: random.Random) -> tuple[Changes]:
    """Hand-made changes, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_twigs_of_a_trunk(size: int, rng: random.Random) -> tuple[Changes]:
    """Changes start from one of the last variants of a long trunk, or from their like."""
    trunk = _draw_trunk(size, 0.4, rng)
    changes = _grow_trunk(trunk, rng)
    while len(changes) < size:
        base = rng.randint(trunk // 2, len(changes))
        changes.append((base, _draw_weight(rng)))
    return (changes,)


def many_rears_for_one_train(size: int, rng: random.Random) -> tuple[Changes]:
    """A few wagons are coupled to a long train, then some uncoupled, again and again."""
    trunk = _draw_trunk(size, 0.4, rng)
    changes = _grow_trunk(trunk, rng)
    while len(changes) < size:
        changes.append((rng.randint(max(0, trunk - 3), trunk), rng.randint(1, 999)))
        for _ in range(rng.randint(1, 2)):
            changes.append((len(changes), _draw_weight(rng)))
    return (changes[:size],)


def two_plans_grow_in_turn(size: int, rng: random.Random) -> tuple[Changes]:
    """Every change starts from the last variant but one; half of them uncouple in the end."""
    trunk = _draw_trunk(size, 0.33, rng)
    changes = _grow_trunk(trunk, rng)
    while len(changes) < size:
        changes.append((max(0, len(changes) - 1), _draw_weight(rng)))
    return (changes,)


def long_train_moves_on(size: int, rng: random.Random) -> tuple[Changes]:
    """Wagons come at the rear and leave at the front, mostly of the latest variant."""
    changes = _grow_trunk(_draw_trunk(size, 0.33, rng), rng)
    while len(changes) < size:
        last = len(changes)
        base = last if rng.random() < 0.7 else rng.randint(max(0, last - 9), last)
        changes.append((base, _draw_weight(rng)))
    return (changes,)


def _draw_trunk(size: int, share: float, rng: random.Random) -> int:
    """Return the length of a trunk; that of a small input is short, or there is none."""
    return int(size * share) if size >= 100 else rng.randint(0, 3)


def _draw_weight(rng: random.Random) -> int:
    return 0 if rng.random() < 0.5 else rng.randint(1, 999)


def _grow_trunk(length: int, rng: random.Random) -> Changes:
    """Return changes that couple one wagon after the other."""
    return [(i, rng.randint(1, 999)) for i in range(length)]
