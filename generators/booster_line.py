# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Trials for `booster_line`: size is the number of trials.

Solutions are slow here when they pass all boosters in each trial. Those that move all
boosters whenever one end has run empty are slow when both ends are drained in turn. The limits of
large inputs are wide, so that what happens at the west is still felt at the east.
"""

import random

Booster = tuple[int, int, int]
Input = tuple[str, list[Booster], list[int]]
EDGES: tuple[Input, ...] = (
    ("", [(1, 0, 5)], [3]),
    ("w", [(1, 0, 5)], [3]),
    ("ew", [(1, 0, 5)], [7, 100_000]),
    ("W", [(1, 0, 5)], [3]),
    ("EeEwWwWe", [(3, 0, 9), (-4, 2, 8)], [4]),
    ("WWWeee", [(1, 0, 9), (2, 3, 9), (-5, 0, 4)], [6, 0]),
    ("EEEwww", [(1, 0, 9), (2, 3, 9), (-5, 0, 4)], [6, 0]),
    ("EEEEEwewew", [(7, 0, 9), (-6, 2, 9), (3, 0, 5)], [5, 1, 8]),
    ("WWWWWEwwwwww", [(-100_000, 0, 100_000), (100_000, 0, 100_000)], [100_000, 0]),
    ("EEEEwEEwewWWeeewwEWE", [(4, 1, 7), (-3, 3, 3), (2, 0, 6), (-2, 0, 9)], [0, 9, 4]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made trials, whatever the size."""
    trials, boosters, pressures = rng.choice(EDGES)
    return trials, list(boosters), list(pressures)


def random_changes_of_both_ends(size: int, rng: random.Random) -> Input:
    """An eighth of the trials build a line up, the others change its ends at random."""
    trials = rng.choices("WE", k=size // 8) + rng.choices("WEwe", k=size - size // 8)
    return "".join(trials), *_draw_boosters(size, rng)


def first_on_first_off(size: int, rng: random.Random) -> Input:
    """Boosters are put on in the east and taken off in the west, or the other way round."""
    put, take = rng.choice(("Ew", "We"))
    length = size // 8 + rng.randint(0, 2)
    trials = put * length + (put + take) * (size // 2)
    return trials[:size], *_draw_boosters(size, rng)


def both_ends_drained_in_turn(size: int, rng: random.Random) -> Input:
    """A line is built up at one end, then boosters are taken off at the ends in turn."""
    length = min(size, max(2, size // 5))
    trials = ""
    while len(trials) < size:
        put = rng.choice("WE")
        drain = rng.choice(("we", "ew")) * (length // 2 + rng.randint(0, 1))
        trials += put * length + drain
    return trials[:size], *_draw_boosters(size, rng)


def bursts_at_either_end(size: int, rng: random.Random) -> Input:
    """Many boosters are put on or taken off at one end, then at another."""
    longest = max(2, size // 12)
    trials = rng.choice("WE") * (size // 10)
    while len(trials) < size:
        trials += rng.choice("WEwe") * rng.randint(1, longest)
    return trials[:size], *_draw_boosters(size, rng)


def _draw_boosters(size: int, rng: random.Random) -> tuple[list[Booster], list[int]]:
    """Return boosters and pressures; small inputs have narrow limits."""
    if size < 100:
        boosters = []
        for _ in range(rng.randint(1, 6)):
            low, high = sorted((rng.randint(0, 12), rng.randint(4, 16)))
            boosters.append((rng.randint(-5, 5), low, high))
        return boosters, [rng.randint(0, 16) for _ in range(rng.randint(1, 4))]
    boosters = [
        (rng.randint(-300, 300), rng.randint(0, 5_000), rng.randint(95_000, 100_000))
        for _ in range(rng.randint(390, 400))
    ]
    return boosters, [rng.randint(0, 100_000) for _ in range(900)]
