# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Requests and rules for `api_throttle`: size is the number of requests.

Solutions are slow here when they count a client's requests in every window again for each request,
or look through those of all clients. Requests come about three times as fast as the rules allow.
"""

import random

Arguments = tuple[list[tuple[int, str]], list[tuple[int, int]]]

EDGES: tuple[Arguments, ...] = (
    ([], [(1, 1)]),
    ([(0, "a")], [(1, 1)]),
    ([(0, "a"), (0, "a"), (0, "b"), (1, "a")], [(1, 1)]),
    ([(0, "a"), (4, "a"), (5, "a"), (9, "a"), (10, "a")], [(1, 5)]),
    ([(0, "a"), (1, "a"), (2, "a"), (3, "a"), (4, "a")], [(2, 3)]),
    ([(3, "a"), (3, "a"), (3, "a"), (6, "a"), (6, "a")], [(2, 3)]),
    ([(0, "a"), (1, "a"), (2, "a"), (3, "a"), (4, "a"), (5, "a")], [(1, 2), (2, 5)]),
    ([(0, "a"), (1, "a"), (2, "a"), (3, "a"), (4, "a"), (5, "a")], [(2, 5), (1, 2)]),
    ([(0, "a"), (0, "b"), (1, "a"), (1, "b"), (2, "a"), (2, "b")], [(5_000, 1_000_000), (1, 2)]),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made lists of up to six requests, whatever the size."""
    requests, rules = rng.choice(EDGES)
    return (list(requests), list(rules))


def random_traffic(size: int, rng: random.Random) -> Arguments:
    """A few dozen clients, some of them much more eager than others."""
    return _draw(size, rng, 30, 3, 5)


def many_clients_hurt_looking_at_all(size: int, rng: random.Random) -> Arguments:
    """Hundreds of clients with a few requests each."""
    return _draw(size, rng, 2 + size // 40, 1, 5)


def few_clients_hurt_counting(size: int, rng: random.Random) -> Arguments:
    """Three clients that have long histories, and rules with high limits."""
    return _draw(size, rng, 3, 1, 4)


def equal_times_hurt_bounds(size: int, rng: random.Random) -> Arguments:
    """Many requests at the same times, which are multiples of five as the windows are."""
    requests, rules = _draw(size, rng, 12, 1, 5, 1)
    return ([(5 * time, name) for time, name in requests], [(most, 5 * w) for most, w in rules])


def _draw(
    size: int, rng: random.Random, clients: int, power: int, count: int, scale: int = 40
) -> Arguments:
    """Return so many requests of so many clients, and rules in which all limits matter."""
    small = size < 100
    names = [_name(place) for place in range(min(clients, 3) if small else clients)]
    rules: list[tuple[int, int]] = []
    limit, window = rng.randint(1, 2), rng.randint(2, 5) * (1 if small else scale)
    for _ in range(rng.randint(1, 3) if small else count):
        rules.append((limit, window))
        grown = rng.randint(1, 2) if small else rng.randint(1 + limit // 2, 2 + limit)
        window += window * grown // limit + rng.randint(1, 1 + window * grown // limit // 3)
        limit += grown
    rng.shuffle(rules)
    rate = window / limit / len(names) / 3
    requests: list[tuple[int, str]] = []
    time = 0.0
    for _ in range(size):
        requests.append((int(time), names[int(len(names) * rng.random() ** power)]))
        time += rng.expovariate(1 / rate)
    return (requests, rules)


def _name(place: int) -> str:
    """Return a short name that no other place has."""
    return chr(97 + place % 26) + (_name(place // 26) if place >= 26 else "")
