# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Switches and scenes for `switchboard`: size is about the number of switches.

Solutions are slow here when they go through single lamps, or through all switches for each scene.
The text is what a program reads.
"""

import random

EDGES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("0",), ("0", "1")),
    (("1",), ("1", "0")),
    (("1", "1", "0"), ("1", "0")),
    (("110", "011", "101"), ("000", "101", "111")),
    (("00", "01"), ("01", "10", "00")),
    (("001", "010", "011"), ("000", "001", "100", "111")),
    (("0001", "0010", "0100", "1000"), ("0000", "1111", "1000")),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made theatres of up to four lamps, whatever the size."""
    switches, scenes = rng.choice(EDGES)
    width = len(switches[0])
    return (_write(width, [int(row, 2) for row in switches], [int(row, 2) for row in scenes]),)


def random_wires(size: int, rng: random.Random) -> tuple[str]:
    """Wires at random, about as many switches as lamps; half of the scenes can be reached."""
    count = max(1, size)
    width = max(1, size + rng.randint(-2, 2))
    switches = [rng.getrandbits(width) for _ in range(count)]
    return (_write(width, switches, _draw_scenes(width, switches, rng)),)


def few_sources_hurt_counting(size: int, rng: random.Random) -> tuple[str]:
    """Two thirds of the switches do what some others do together, and some are the same."""
    count = max(1, size * 11 // 10)
    width = max(1, size)
    sources = [rng.getrandbits(width) for _ in range(max(1, size * 3 // 4))]
    switches = list(sources)
    while len(switches) < count:
        switches.append(_mix(rng.sample(sources, min(len(sources), rng.randint(1, 3)))))
    rng.shuffle(switches)
    return (_write(width, switches, _draw_scenes(width, switches, rng)),)


def more_lamps_than_switches(size: int, rng: random.Random) -> tuple[str]:
    """Long words, the first and last lamps of which are wired to a few switches only."""
    count = max(1, size * 19 // 20)
    width = max(1, size * 6 // 5)
    middle = max(1, width - 4)
    switches = [rng.getrandbits(middle) << (width - middle) // 2 for _ in range(count)]
    switches[0] |= 1 << (width - 1)
    return (_write(width, switches, _draw_scenes(width, switches, rng)),)


def neighbours_hurt_single_lamps(size: int, rng: random.Random) -> tuple[str]:
    """Each switch is wired to a run of lamps, often a long one."""
    count = max(1, size * 11 // 10)
    width = max(1, size)
    switches = []
    for _ in range(count):
        low, high = sorted((rng.randint(0, width), rng.randint(0, width)))
        switches.append((1 << high) - (1 << low))
    return (_write(width, switches, _draw_scenes(width, switches, rng)),)


def _draw_scenes(width: int, switches: list[int], rng: random.Random) -> list[int]:
    """Return scenes, most of which can be reached; some are close to such a one."""
    scenes = []
    for _ in range(max(2, len(switches))):
        scene = _mix(rng.sample(switches, rng.randint(0, len(switches))))
        if rng.random() < 0.3:
            scene ^= 1 << rng.choice((0, rng.randrange(width)))
        scenes.append(rng.getrandbits(width) if rng.random() < 0.1 else scene)
    return scenes


def _mix(switches: list[int]) -> int:
    """Return what is lit when all of these are flipped."""
    lit = 0
    for switch in switches:
        lit ^= switch
    return lit


def _write(width: int, switches: list[int], scenes: list[int]) -> str:
    """Return the text of an input."""
    lines = [f"{len(switches)} {width} {len(scenes)}"]
    lines += [f"{row:0{width}b}" for row in (*switches, *scenes)]
    return "\n".join(lines) + "\n"
