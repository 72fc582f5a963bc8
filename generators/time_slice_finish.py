# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Jobs for `time_slice_finish`: size is the number of jobs.

Solutions that play all turns, or all rounds, are slow where jobs take many turns and end in many
different rounds. The number of turns grows with the number of jobs, so that these solutions can
still finish at small sizes.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([1], 1),
    ([1_000_000_000], 1_000_000_000),
    ([6, 3, 9], 3),
    ([5, 5, 5], 5),
    ([1, 2, 3, 4], 1),
    ([4, 3, 2, 1], 2),
    ([7, 1_000_000_000, 7], 500_000_000),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made jobs, four at most, whatever the size."""
    bursts, quantum = rng.choice(EDGES)
    return list(bursts), quantum


def random_bursts(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Bursts at random, up to as many turns as there are jobs."""
    quantum = rng.randint(1, 3)
    return [rng.randint(1, size * quantum) for _ in range(size)], quantum


def distinct_rounds_hurt_round_by_round(size: int, rng: random.Random) -> tuple[list[int], int]:
    """No two jobs end in the same round; half of the bursts are multiples of the quantum."""
    quantum = rng.randint(2, 3)
    bursts = [turns * quantum for turns in range(1, size + 1)]
    rng.shuffle(bursts)
    return [burst - rng.choice((0, rng.randrange(quantum))) for burst in bursts], quantum


def one_by_one_hurts_turns(size: int, rng: random.Random) -> tuple[list[int], int]:
    """A quantum of 1: every unit of every burst is a turn."""
    return [rng.randint(size // 4 + 1, 3 * size // 4 + 1) for _ in range(size)], 1


def few_rounds_hurt_order(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Many jobs end in the same round, after different rests, a third of them after a full turn."""
    quantum = rng.randint(2, 5)
    most = size // 20 + 2
    bursts = [rng.randint(1, most) * quantum for _ in range(size)]
    return [burst - rng.choice((0, 1, rng.randrange(quantum))) for burst in bursts], quantum
