# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows of pixels: size is the number of pixels of the longest rows of a level.

What a run costs and what a pixel costs differ by a factor of 2 to 500 between solutions, so that
rows of short runs are made shorter than rows of long ones: the expert then works about as
hard on either.
"""

import random

COLOURS = "WBRG"
SHORTEST_ROW = 40


def empty_row(size: int, rng: random.Random) -> tuple[str]:
    """Return the row without pixels."""
    return ("",)


def tiny_row(size: int, rng: random.Random) -> tuple[str]:
    """Return a row of one to three pixels, often of one colour only."""
    return ("".join(rng.choices("WB", k=rng.randint(1, 3))),)


def random_runs(size: int, rng: random.Random) -> tuple[str]:
    """Return a row of runs of all lengths from 1 to 99."""
    return (_row(_length(size, 2), 1, 99, rng),)


def long_runs_hurt_pixel_loops(size: int, rng: random.Random) -> tuple[str]:
    """Return a full row of runs of 60 to 140: work per pixel weighs far more than per run."""
    return (_row(size, 60, 140, rng),)


def short_runs_hurt_work_per_run(size: int, rng: random.Random) -> tuple[str]:
    """Return a row of runs of 4 to 12: slicing, calls and match objects per run add up."""
    return (_row(_length(size, 10), 4, 12, rng),)


def giant_last_run_hurts_slicing_the_rest(size: int, rng: random.Random) -> tuple[str]:
    """Return short runs before one run over most of the row: what is left never gets short."""
    runs = _row(_length(size, 12), 4, 12, rng)
    last = rng.choice(COLOURS.replace(runs[-1:], ""))
    return (runs + last * max(size - len(runs), 1),)


def _length(size: int, divisor: int) -> int:
    """Return the row length for a share of size, not so short that a level 0 row has few runs."""
    return max(size // divisor, min(size, SHORTEST_ROW))


def _row(length: int, shortest: int, longest: int, rng: random.Random) -> str:
    """Return length pixels in runs of the given lengths; the last run is cut to fit."""
    pieces: list[str] = []
    missing = length
    colour = rng.choice(COLOURS)
    while missing > 0:
        run = min(rng.randint(shortest, longest), missing)
        pieces.append(colour * run)
        missing -= run
        colour = rng.choice(COLOURS.replace(colour, ""))
    return "".join(pieces)
