# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Packages and their needs for `install_order`: size is the number of packages.

Solutions are slow here when they search all that is ready, or all that waits, for each package.
Names are random, so the order in which packages come says nothing about their names.
"""

import random
from string import ascii_lowercase

Needs = list[tuple[str, str]]
Input = tuple[list[str], Needs, int]

EDGES: tuple[Input, ...] = (
    (["a"], [], 1),
    (["a"], [("a", "a")], 1),
    (["b", "a"], [("a", "b"), ("b", "a")], 1),
    (["c", "b", "a"], [("a", "b"), ("b", "a")], 1),
    (["b", "a", "c"], [("a", "b"), ("a", "b"), ("b", "c"), ("b", "c")], 2),
    (["b", "a", "c", "d"], [("a", "c"), ("a", "d")], 1),
    (["ab", "a", "a-", "b"], [("a", "b")], 3),
    (["x9", "x10", "x1"], [("x1", "x9")], 2),
    (["d", "c", "b", "a"], [("a", "d"), ("b", "c"), ("b", "c")], 9),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made lists of up to four packages, whatever the size."""
    packages, needs, batch = rng.choice(EDGES)
    return (list(packages), list(needs), batch)


def random_needs(size: int, rng: random.Random) -> Input:
    """Two needs a package, from packages to earlier ones."""
    packages = _names(size, rng)
    needs = [_pair(packages, rng) for _ in range(size * 2)] if size > 1 else []
    return _shuffled(packages, needs, rng)


def few_needs_hurt_ready_lists(size: int, rng: random.Random) -> Input:
    """Only every fourth package needs another one; two thirds more packages."""
    packages = _names(size * 5 // 3, rng)
    count = len(packages) // 4 if len(packages) > 1 else 0
    return _shuffled(packages, [_pair(packages, rng) for _ in range(count)], rng)


def backward_chain_hurts_rescans(size: int, rng: random.Random) -> Input:
    """Chains against the alphabet, some needs twice, and shortcuts along them."""
    packages = _names(size, rng)
    packages.sort(reverse=True)
    needs: Needs = []
    for place in range(1, size):
        if rng.randrange(12):
            needs.append((packages[place], packages[place - 1]))
        needs.append((packages[place], packages[rng.randrange(max(0, place - 9), place)]))
    return _shuffled(packages, needs, rng)


def copies_hurt_counters(size: int, rng: random.Random) -> Input:
    """Half of the packages need some of the others, and most needs are stated twice."""
    packages = _names(size, rng)
    needs: Needs = []
    for package in packages[size // 2 :] if size > 1 else []:
        needs += [(package, rng.choice(packages[: size // 2])) for _ in range(2)]
    needs += rng.sample(needs, len(needs) * 3 // 4)
    return _shuffled(packages, needs, rng)


def _names(count: int, rng: random.Random) -> list[str]:
    """Return different names of 1 to 8 characters in random order."""
    names: dict[str, None] = {}
    while len(names) < count:
        letters = "".join(rng.choices(ascii_lowercase, k=rng.randint(1, 4)))
        names[letters + rng.choice(("", "", "-x", "2", "10", "-dev"))] = None
    return list(names)


def _pair(packages: list[str], rng: random.Random) -> tuple[str, str]:
    """Return a package and one that stands before it."""
    first, second = sorted(rng.sample(range(len(packages)), 2))
    return (packages[second], packages[first])


def _shuffled(packages: list[str], needs: Needs, rng: random.Random) -> Input:
    """Return an input in random order; each third of the small ones gets a cycle."""
    if len(packages) < 100 and needs and rng.randrange(3) == 0:
        needs.append(rng.choice(needs)[::-1])
    rng.shuffle(packages)
    rng.shuffle(needs)
    return (packages, needs, rng.randint(1, 3) if len(packages) < 100 else rng.randint(50, 150))
