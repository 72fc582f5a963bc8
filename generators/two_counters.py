# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Commands for `two_counters`: size is the number of commands.

Solutions are slow here when they carry out every test from its beginning, or put products of
many lengths together. Commands cannot be undone where a product of them is not invertible.
"""

import random

Arguments = tuple[list[list[int]], int, int, int]

EDGES: tuple[Arguments, ...] = (
    ([], 1, 5, 7),
    ([[3, 4, 5, 6]], 1, 10, 20),
    ([[3, 4, 5, 6]], 2, 10, 20),
    ([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], 3, 1, 1),
    ([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], 4, 1, 1),
    ([[9999, 9999, 9999, 9999]] * 5, 2, 999_999, 999_999),
    ([[0, 0, 0, 0], [1, 2, 3, 4], [4, 3, 2, 1], [0, 0, 1, 1]], 2, 8, 9),
    ([[7, 1, 2, 9], [8, 5, 3, 1], [6, 6, 1, 2], [1, 0, 5, 9], [2, 7, 1, 8]], 2, 31, 0),
    ([[7, 1, 2, 9], [8, 5, 3, 1], [6, 6, 1, 2], [1, 0, 5, 9], [2, 7, 1, 8]], 3, 0, 77),
    ([[7, 1, 2, 9], [8, 5, 3, 1], [6, 6, 1, 2], [1, 0, 5, 9], [2, 7, 1, 8]], 1, 4, 9),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made lists of few commands, whatever the size."""
    commands, length, left, right = rng.choice(EDGES)
    return [list(command) for command in commands], length, left, right


def random_commands(size: int, rng: random.Random) -> Arguments:
    """Factors at random, and parts of a quarter of the list."""
    commands = [[rng.randint(0, 9_999) for _ in range(4)] for _ in range(size)]
    return commands, max(1, size // 4 + rng.randint(-2, 2)), *_draw_readings(rng)


def long_parts_hurt_single_steps(size: int, rng: random.Random) -> Arguments:
    """Parts of nearly half of the list, and factors of all sizes."""
    commands = [
        [rng.randint(0, 10 ** rng.randint(1, 4) - 1) for _ in range(4)] for _ in range(size)
    ]
    return commands, max(1, size * 4 // 9 - rng.randint(0, 2)), *_draw_readings(rng)


def lengths_of_many_powers_hurt_doubling(size: int, rng: random.Random) -> Arguments:
    """Parts whose length is one less than a power of two."""
    commands = [[rng.randint(1, 9_999) for _ in range(4)] for _ in range(size)]
    length = max(1, (1 << max(1, (size // 2).bit_length() - 1)) - 1)
    return commands, length, *_draw_readings(rng)


def dead_ends_hurt_undoing(size: int, rng: random.Random) -> Arguments:
    """Many commands after which the readings before cannot be told any more."""
    commands = []
    for _ in range(size):
        a, b, factor = rng.randint(1, 99), rng.randint(1, 99), rng.randint(0, 99)
        command = [a, b, a * factor, b * factor]
        if rng.random() < 0.7:
            command = [a, b, rng.randint(1, 9_999), 2 * rng.randint(1, 4_999) + 1]
        commands.append(command)
    return commands, max(1, size // 3 - rng.randint(0, 3)), *_draw_readings(rng)


def _draw_readings(rng: random.Random) -> tuple[int, int]:
    return rng.randint(1, 999_999), rng.randint(1, 999_999)
