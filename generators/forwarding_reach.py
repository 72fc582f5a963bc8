# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rules between mailboxes for `forwarding_reach`: size is the number of mailboxes.

Solutions are slow here when they start a search at each mailbox, or go over all rules many times.
Mailboxes reach half of the others or more, over many others.
"""

import random

Office = tuple[int, list[tuple[int, int]]]

EDGES: tuple[Office, ...] = (
    (1, []),
    (1, [(0, 0)]),
    (2, [(0, 1), (1, 0)]),
    (3, [(0, 1), (0, 1), (1, 1)]),
    (4, [(0, 1), (1, 2), (3, 2)]),
    (4, [(3, 2), (2, 1), (1, 0)]),
    (4, [(0, 1), (1, 0), (2, 2), (1, 3), (1, 3)]),
    (5, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3)]),
    (6, [(0, 1), (1, 2), (2, 1), (0, 3), (3, 2), (2, 4), (5, 0)]),
    (6, [(0, 1), (1, 2), (2, 3), (3, 1), (2, 4), (4, 0), (5, 5)]),
)


def edges(size: int, rng: random.Random) -> Office:
    """Hand-made rules, whatever the size."""
    n, rules = rng.choice(EDGES)
    return n, list(rules)


def random_rules(size: int, rng: random.Random) -> Office:
    """Two rules for each mailbox, between any two; a bit fewer where there are few mailboxes."""
    count = 2 * size if size > 30 else size * 6 // 5
    return _mix(size, [(rng.randrange(size), rng.randrange(size)) for _ in range(count)], rng)


def forward_only_hurts_searches(size: int, rng: random.Random) -> Office:
    """No circles; three rules from nearly each mailbox to one of those not far behind."""
    reach = size // 40 + 2
    rules = [(a, a + rng.randint(1, reach)) for a in range(size - reach) for _ in range(3)]
    return _mix(size, rules, rng)


def rings_in_a_row_hurt_rounds(size: int, rng: random.Random) -> Office:
    """Rings of mailboxes, and some rules from each ring to the one before."""
    length = max(2, size // 60)
    rules = []
    for a in range(size):
        after = a + 1 if (a + 1) % length else a + 1 - length
        rules.append((a, min(after, size - 1)))
        if a >= length and rng.random() < 0.7:
            rules.append((a, a - a % length - length + rng.randrange(length)))
    return _mix(size, rules, rng)


def few_ways_back_hurt_rounds(size: int, rng: random.Random) -> Office:
    """A way over many mailboxes, with short cuts; some rules lead back by a few mailboxes."""
    reach = size // 40 + 2
    rules = [(a, min(size - 1, a + rng.randint(1, reach))) for a in range(size) for _ in range(2)]
    rules += [(a, max(0, a - rng.randint(1, 5))) for a in range(size) if rng.random() < 0.1]
    return _mix(size, rules, rng)


def _mix(size: int, rules: list[tuple[int, int]], rng: random.Random) -> Office:
    """Return the rules in any order, and with any names for the mailboxes."""
    names = list(range(size))
    rng.shuffle(names)
    rng.shuffle(rules)
    return size, [(names[a], names[b]) for a, b in rules]
