# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Events for `upload_names`: size is the number of events.

Solutions are slow here when they try the numbers from 2 on. Every name is wanted so often that its
numbers reach far, and there are few gaps among them.
"""

import random

EDGES: tuple[str, ...] = (
    "",
    "-a",
    "+a -a +a -a-1 +a",
    "+a +a +a -a-2 +a +a",
    "+a +a-1 +a +a-1 +a-0 +a",
    "+a-2 +a +a +a-2 -a-2 +a +a-2",
    "+a +a-02 +a-2 +a -a-02 +a",
    "+a +a +a +a -a-3 -a-2 +a +a -a +a +a",
    "+a- +a- +a-- +a- -a--2 +a-",
    "+a-999999999 +a +a-999999999 -a-999999999 +a-999999999",
    "+a2 +a2 +a2-2 +a2-2-2 +a2-2 -a2-2 +a2",
    "+a +a-3 +a +a -a-3 +a +a-8 +a +a +a +a +a",
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made events, whatever the size."""
    return _write([(event[0], event[1:]) for event in rng.choice(EDGES).split()])


def random_drawer(size: int, rng: random.Random) -> tuple[str]:
    """Names with about the same numbers of pictures: any are taken out, and put in again."""
    names, most = _draw_names(size, rng)
    events = _fill(names, most, rng)
    while len(events) < size:
        name = rng.choice(names)
        if rng.random() < 0.5:
            events.append(("-", _number(name, rng.randint(1, most + 2))))
        else:
            events.append(("+", name))
    return _write(events[:size])


def last_numbers_hurt_trying_all(size: int, rng: random.Random) -> tuple[str]:
    """Pictures with high numbers are taken out, three at a time, and as many put in."""
    names, most = _draw_names(size, rng)
    events = _fill(names, most, rng)
    while len(events) < size:
        name = rng.choice(names)
        numbers = rng.sample(range(max(1, most - 9), most + 3), 3)
        events += [("-", _number(name, number)) for number in numbers]
        events += [("+", name)] * 3
    return _write(events[:size])


def both_ends_hurt_counters(size: int, rng: random.Random) -> tuple[str]:
    """One with a low number is taken out, two are put in, one with a high number is taken out."""
    names, most = _draw_names(size, rng)
    events = _fill(names, most, rng)
    while len(events) < size:
        name = rng.choice(names)
        events.append(("-", _number(name, rng.randint(2, 5))))
        events += [("+", name)] * 2
        events.append(("-", _number(name, rng.randint(max(2, most - 1), most + 1))))
    return _write(events[:size])


def wanted_numbers_fill_gaps(size: int, rng: random.Random) -> tuple[str]:
    """Names with numbers are wanted as well, and the same name with another number behind it."""
    names, most = _draw_names(size, rng)
    names += [_number(name, rng.randint(2, 9)) for name in names]
    names = rng.sample(names, len(names) // 2)
    events = _fill(names, most, rng)
    while len(events) < size:
        name = rng.choice(names)
        kind = rng.random()
        if kind < 0.4:
            events.append(("-", _number(name, rng.randint(1, most + 2))))
        elif kind < 0.5:
            events.append(("+", _number(name, rng.choice((2, 3, most, most + 2, 2 * most)))))
        else:
            events.append(("+", name))
    return _write(events[:size])


def _draw_names(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Return some names, and about how many pictures each should have."""
    count, most = (3, 2 + size // 10) if size < 100 else (10, 30 + size // 160)
    names = [f"{rng.choice('abcdefgh')}{number}" for number in range(count)]
    return names, most


def _fill(names: list[str], most: int, rng: random.Random) -> list[tuple[str, str]]:
    wanted = names * most
    rng.shuffle(wanted)
    return [("+", name) for name in wanted]


def _number(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"


def _write(events: list[tuple[str, str]]) -> tuple[str]:
    lines = [str(len(events))] + [f"{kind} {name}" for kind, name in events]
    return ("\n".join(lines) + "\n",)
