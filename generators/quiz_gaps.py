# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Answer sheets for `quiz_gaps`: size is the number of questions.

Solutions are slow here when they compare pairs of sheets, or keep readers by gaps for every sheet.
Hardly any sheet is without readers.
"""

import random

MOST = 10**9
EDGES: tuple[list[int], ...] = (
    [0],
    [1],
    [7],
    [0, 0],
    [1, 1],
    [MOST, MOST],
    [3, 0, 0, 4],
    [0, 2, 5, 0],
    [1, 2, 3, 4, 5, 6, 7, 8],
    [0, 0, 0, 1, 0, 0, 0, 0],
    [2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0, 0, 9],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made sheets of few questions, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_people(size: int, rng: random.Random) -> tuple[list[int]]:
    """Numbers of readers of all kinds; small ones in a small quiz."""
    most = MOST if size > 6 else 9
    return ([rng.randint(0, most) for _ in range(1 << min(size, 14))],)


def large_crowds_hurt_packing(size: int, rng: random.Random) -> tuple[list[int]]:
    """As many readers as there can be, nearly."""
    return ([MOST - rng.randint(0, 1_000) for _ in range(1 << min(size, 14))],)


def popular_answers_hurt_pairs(size: int, rng: random.Random) -> tuple[list[int]]:
    """Most readers answer like their neighbour, so that some sheets have far more readers."""
    people = [MOST]
    for _ in range(min(size, 14)):
        share = rng.randint(550, 990)
        people += [count * share // 1_000 for count in people]
    return ([count + rng.randint(0, 9) if count < MOST else count for count in people],)


def even_sheets_hurt_short_ways(size: int, rng: random.Random) -> tuple[list[int]]:
    """Many readers where the number of yes is even, few where it is odd."""
    people = []
    for sheet in range(1 << min(size, 14)):
        most = 1_000 if sheet.bit_count() % 2 else MOST
        people.append(rng.randint(most // 2, most))
    return (people,)
