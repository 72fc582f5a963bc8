# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Programs for `lawn_robot`: size is the number of commands.

Solutions are slow here when they carry out several runs, or all. How often a program is repeated
matters for those that go from run to run; the net turn of a run decides what the runs add up to.
"""

import random

Arguments = tuple[str, int]

EDGES: tuple[Arguments, ...] = (
    ("F", 1),
    ("L", 3),
    ("F", 40),
    ("FL", 2),
    ("FFR", 3),
    ("FFR", 5),
    ("FLL", 41),
    ("FFFLLF", 2),
    ("FFFLLFF", 9),
    ("LFR", 6),
    ("FFRFFRF", 4),
    ("FLR", 12),
    ("RFLF", 30),
    ("FRRFFRR", 9),
    ("LLFRRF", 11),
    ("FLFR", 14),
    ("RFFFLLFFFR", 7),
    ("LFRLLFLFL", 8),
    ("RRFFFLFL", 5),
    ("RFLFL", 2),
    ("RRFLFFFFFL", 7),
    ("FLFLFFL", 1),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made programs of up to ten commands, whatever the size."""
    return rng.choice(EDGES)


def random_programs(size: int, rng: random.Random) -> Arguments:
    """Any commands, any net turn."""
    return _draw(size, rng, "FFLR", rng.choice((0, 0, 1, 2, 3)))


def drift_hurts_going_on(size: int, rng: random.Random) -> Arguments:
    """The heading is the same after each run, so that the robot drifts away."""
    return _draw(size, rng, "FFFLR", 0)


def quarter_turns_hurt_single_runs(size: int, rng: random.Random) -> Arguments:
    """Four runs make a closed loop."""
    return _draw(size, rng, "FFLLR", rng.choice((1, 3)))


def half_turns_hurt_rounds(size: int, rng: random.Random) -> Arguments:
    """Every second run leads back."""
    return _draw(size, rng, "FFLRR", 2)


def _draw(size: int, rng: random.Random, commands: str, turn: int) -> Arguments:
    """Return a program with this net turn to the left, as good as its length allows."""
    program = rng.choices(commands, k=size)
    place = len(program)
    while place and (program.count("L") - program.count("R") - turn) % 4:
        place -= 1
        program[place] = "L" if program[place] != "L" else "F"
    repeats = rng.randint(1, 14) if size < 100 else rng.randint(10**9, 10**12)
    return ("".join(program), repeats)
