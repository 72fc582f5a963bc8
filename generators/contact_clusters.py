# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cards for `contact_clusters`: size is the number of cards.

Solutions are slow here when they compare each card with all people so far, or visit cards once for
each way to them. Some keys differ in capitals only, some cards have no keys.
"""

import random

EDGES: tuple[list[list[str]], ...] = (
    [],
    [[]],
    [[], []],
    [["a"], ["b"]],
    [["a", "a"], ["a"]],
    [["a"], ["A"], []],
    [["a"], ["b"], ["c"], ["c", "a"]],
    [["1", "2"], ["3", "4"], [], ["5", "2", "3"], []],
    [["1"], ["2"], ["1", "2"], ["2", "1"], ["3"]],
)


def edges(size: int, rng: random.Random) -> tuple[list[list[str]]]:
    """Hand-made lists of up to five cards, whatever the size."""
    return ([list(keys) for keys in rng.choice(EDGES)],)


def random_cards(size: int, rng: random.Random) -> tuple[list[list[str]]]:
    """Cards of none to six keys; about half of them come to belong together."""
    if size < 100 and rng.randrange(6) == 0:
        return ([],)
    names = _draw(3 * size + 3, rng)
    counts = (0, 0, 1, 2, 4) if size < 100 else range(7)
    return ([rng.choices(names, k=rng.choice(counts)) for _ in range(size)],)


def late_joins_hurt_merging_of_sets(size: int, rng: random.Random) -> tuple[list[list[str]]]:
    """Links of chains in random order: people are joined late."""
    names = _draw(3 * size + 6, rng)
    cards = []
    for place in range(size):
        keys = [names[place], names[place + 1]] if rng.randrange(9) else []
        keys += names[2 * size + place // 6 : 2 * size + place // 6 + 1]
        rng.shuffle(keys)
        cards.append(keys if rng.randrange(8) else keys[:1])
    rng.shuffle(cards)
    return (cards,)


def many_people_hurt_scans_of_sets(size: int, rng: random.Random) -> tuple[list[list[str]]]:
    """A third of the cards belong to people with a single card, or have no keys; few share keys.

    Two thirds as many where there are many.
    """
    size = size if size < 100 else size * 2 // 3
    names = _draw(8 * size, rng)
    cards: list[list[str]] = []
    for person in range(size):
        own = names[8 * person : 8 * person + 8]
        for _ in range(rng.choice((1, 2, 4, 5))):
            cards.append(rng.choices(own, k=rng.choice((0, 3, 3, 4, 4))))
    cards = cards[:size]
    rng.shuffle(cards)
    return (cards,)


def shared_keys_hurt_repeated_visits(size: int, rng: random.Random) -> tuple[list[list[str]]]:
    """Each key is on several cards, keys of the same group on the same ones again and again.

    Four thirds as many where there are many.
    """
    size = size if size < 100 else size * 4 // 3
    names = _draw(size // 2 + 4, rng)
    cards = []
    for _ in range(size):
        start = rng.randrange(len(names)) // 4 * 4
        keys = rng.choices(names[start : start + 4], k=rng.randint(2, 4))
        if rng.randrange(10) == 0:
            keys = [rng.choice(names)] if rng.randrange(2) else []
        cards.append(keys)
    return (cards,)


def _draw(count: int, rng: random.Random) -> list[str]:
    """Return so many keys; some are like the one before but for capitals."""
    names: list[str] = []
    for number in range(count):
        name = f"{rng.choice('abcdef')}{number}"
        if number and rng.randrange(2):
            name = names[-1].swapcase()
        names.append(name)
    return names
