# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lines of numbers and signs for `odd_precedence`: size is about the number of signs.

Solutions are slow here when they look through a long line for each sign, or handle character by
character. Recursion fails. The text is what a program reads.
"""

import random

EDGES: tuple[tuple[str, ...], ...] = (
    ("0",),
    ("((7))", "1000000000"),
    ("1+2*3", "1*2+3", "2~5", "5~2"),
    ("9~5~2", "9~(5~2)", "2*3~1", "1~3*2", "8~1+2"),
    ("1000000000+8~3", "1000000000+7", "3~1000000000+8"),
    ("1000000000*1000000000~1", "999999999*1000000000*999999998"),
    ("(2+3)*(4~6)+1", "2+(3*4)~(1~6)", "((1~2)~3)~4"),
    ("4+(1000000000+1000000000)~3", "5~(2*1000000000)~1000000000"),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lines, whatever the size."""
    return (_write(list(rng.choice(EDGES))),)


def random_lines(size: int, rng: random.Random) -> tuple[str]:
    """One long line and a few short ones, all nested at random."""
    lines = [_grow(max(1, size * part // 10), size, rng) for part in (7, 1, 1)]
    rng.shuffle(lines)
    return (_write(lines),)


def deep_nests_hurt_recursion(size: int, rng: random.Random) -> tuple[str]:
    """One line that opens all its parentheses first, and one that closes all of them last."""
    left = [_draw(size, rng)]
    right = [_draw(size, rng)]
    steps = max(1, size // 4)
    for _ in range(steps):
        left += [rng.choice("+~*"), _draw(size, rng), rng.choice("+~*"), _draw(size, rng), ")"]
        right += [rng.choice("+~*"), _draw(size, rng), rng.choice("+~*"), "(", _draw(size, rng)]
    return (_write(["(" * steps + "".join(left), "".join(right) + ")" * steps]),)


def flat_line_hurts_slices(size: int, rng: random.Random) -> tuple[str]:
    """One line nearly without parentheses."""
    parts = [_draw(size, rng)]
    for _ in range(max(1, size * 6 // 5)):
        part = _draw(size, rng)
        if rng.random() < 0.03:
            part = f"({part}{rng.choice('+~*')}{_draw(size, rng)})"
        parts += [rng.choice("++~~*"), part]
    return (_write(["".join(parts)]),)


def long_numbers_hurt_characters(size: int, rng: random.Random) -> tuple[str]:
    """Numbers of nine or ten digits, so that remainders differ from sums."""
    parts = [str(rng.randint(999_999_000, 1_000_000_000))]
    for _ in range(max(1, size * 19 // 20)):
        part = str(rng.randint(10**8, 10**9))
        if rng.random() < 0.2:
            part = f"({part}{rng.choice('+~*')}{_draw(size, rng)})"
        parts += [rng.choice("+++~~*"), part]
    return (_write(["".join(parts)]),)


def _grow(signs: int, size: int, rng: random.Random) -> str:
    """Return a line of so many signs, nested at random: pairs are joined until one is left."""
    parts = [_draw(size, rng) for _ in range(signs + 1)]
    while len(parts) > 1:
        joined = []
        while parts:
            count = rng.choice((1, 2, 2, 3, 4))
            piece = rng.choice("+~*").join(parts[:count])
            del parts[:count]
            joined.append(f"({piece})" if rng.random() < 0.2 else piece)
        parts = joined
    return parts[0]


def _draw(size: int, rng: random.Random) -> str:
    """Return a number: a small one where there are few signs."""
    if size <= 100:
        return str(rng.choice((0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 999_999_999, 10**9)))
    return str(rng.randint(10 ** rng.randint(5, 8), 10**9))


def _write(lines: list[str]) -> str:
    """Return the text of an input."""
    return "\n".join([str(len(lines)), *lines]) + "\n"
