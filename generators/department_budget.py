# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bosses, pay and events for `department_budget`: size is the number of people and of events.

Solutions are slow here when a change goes up through long chains of bosses, or a question down to
all people below. Numbers are random, so they say nothing about who is whose boss.
"""

import random

Event = tuple[int, int, int]
Input = tuple[list[int], list[int], list[Event]]

LARGE = 1_000_000

EDGES: tuple[Input, ...] = (
    ([-1], [5], []),
    ([-1], [5], [(1, 0, 5), (1, 0, 4), (0, 0, 6), (1, 0, 5)]),
    ([-1, 0, 1], [1, 2, 4], [(1, 0, 6), (1, 1, 5), (0, 2, 0), (1, 0, 2), (1, 1, 2)]),
    ([-1, 2, 0], [1, 2, 4], [(1, 2, 5), (0, 1, 9), (1, 2, 5), (1, 1, 8), (1, 0, 14)]),
    ([-1, 0, 0, 0], [1, 1, 1, 1], [(0, 2, 5), (0, 2, 3), (1, 0, 5), (1, 2, 2)]),
    ([-1, 3, 3, 0, 3], [0, 0, 0, 0, 0], [(1, 0, 0), (0, 4, 7), (1, 3, 6), (1, 1, 0)]),
    ([-1, 0], [LARGE, LARGE], [(1, 0, 0), (0, 1, 0), (1, 0, LARGE), (1, 0, 10 * LARGE)]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made firms of up to five people, whatever the size."""
    bosses, pay, events = rng.choice(EDGES)
    return (list(bosses), list(pay), list(events))


def random_bosses(size: int, rng: random.Random) -> Input:
    """A boss is one of the last hundred or so who came before."""
    above = [max(0, place - rng.randint(1, 40)) for place in range(size)]
    return _firm(above, 0.6, rng)


def long_chains_hurt_changes(size: int, rng: random.Random) -> Input:
    """Chains of many people, who have few people at their side."""
    above = []
    for place in range(size):
        at_top = place % 120 == 1
        above.append(0 if at_top else max(0, place - rng.choice((1, 1, 1, 2))))
    return _firm(above, 0.5, rng)


def large_offices_hurt_questions(size: int, rng: random.Random) -> Input:
    """Few bosses, each with many people, in four branches; most questions are about them."""
    above = [max(0, place - 4) for place in range(min(size, 60))]
    above += [rng.randrange(60) for _ in range(60, size)]
    return _firm(above, 0.4, rng)


def questions_about_the_top(size: int, rng: random.Random) -> Input:
    """Long ways up, and nearly all questions are about the first people."""
    above = [max(0, place - rng.randint(1, 30)) for place in range(size)]
    return _firm(above, 0.5, rng)


def _firm(above: list[int], share: float, rng: random.Random) -> Input:
    """Return a firm with random numbers in which place i is below above[i], and events.

    That share of the events are questions, most of them about upper places. Limits are near totals.
    """
    size = len(above)
    number = [0, *rng.sample(range(1, size), size - 1)]
    bosses = [-1] * size
    bound = 5 if size < 60 else LARGE
    pay = [rng.randint(0, bound) for _ in range(size)]
    totals = [pay[number[place]] for place in range(size)]
    for place in range(size - 1, 0, -1):
        bosses[number[place]] = number[above[place]]
        totals[above[place]] += totals[place]
    events: list[Event] = []
    for turn in rng.sample(range(size), size):
        place = rng.randrange(size)
        if turn < share * size:
            if turn % 4:
                place = rng.randrange(size // 60 + 1)
            limit = max(0, totals[place] + rng.choice((0, 0, rng.randint(-bound, bound))))
            events.append((1, number[place], limit))
        else:
            events.append((0, number[place], rng.randint(0, bound)))
    return (bosses, pay, events)
