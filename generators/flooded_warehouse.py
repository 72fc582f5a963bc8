# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Floor plans for `flooded_warehouse`: size is the number of cells.

Solutions are slow here when they look at all cells each minute: the water takes a long way through
aisles that wind up and down the hall, so that there are many minutes with little to do.
"""

import random

EDGES: tuple[str, ...] = (
    "D",
    "DDD",
    "D.#.",
    "..D.. .....",
    "#D# ### ...",
    "D#. .#. ...",
    "..# ##. D.. ..D",
    ".. .D .. .. #. .#",
    "D.... ####. ..... .#### .....",
    "...D# ##### .....",
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made plans of up to five rows, whatever the size."""
    return (_write([list(row) for row in rng.choice(EDGES).split()]),)


def random_aisles(size: int, rng: random.Random) -> tuple[str]:
    """Aisles of one to three rows that wind through the hall, with pillars, and a closed room."""
    if size < 100:
        return (_write(_small(size, 3, rng)),)
    rows = _wind(size * 9 // 10, (1, 2, 3), rng)
    rows += _wind(size // 10, (2,), rng, len(rows[0]))
    return (_write(_put_drains(_add_pillars(rows, rng), 3, rng)),)


def spiral_hurts_sweeps(size: int, rng: random.Random) -> tuple[str]:
    """One aisle that winds inwards from a corner to the middle of the hall."""
    if size < 100:
        return (_write(_small(size, 2, rng)),)
    width = int((size * 1.25) ** 0.5)
    rows = [["#"] * width for _ in range(width)]
    r, c, dr, dc = 0, -1, 0, 1
    for turn in range(2 * width):
        steps = width - 2 * ((turn - 1) // 2) - (turn > 0) if turn else width
        if steps <= 0:
            break
        for _ in range(steps):
            r, c = r + dr, c + dc
            if not (0 <= r < width and 0 <= c < width):
                break
            rows[r][c] = "."
        dr, dc = dc, -dr
    rows[0][0] = "D"
    return (_write(rows),)


def broad_aisles_hurt_queues(size: int, rng: random.Random) -> tuple[str]:
    """Aisles of three or four rows, with several drains at their beginning."""
    if size < 100:
        return (_write(_small(size, 5, rng)),)
    return (_write(_put_drains(_wind(size * 7 // 8, (3, 4), rng), 20, rng)),)


def upright_aisles_hurt_sweeps(size: int, rng: random.Random) -> tuple[str]:
    """Aisles of one or two columns, and water that comes from the far end."""
    if size < 100:
        return (_write(_small(size, 4, rng)),)
    rows = _put_drains(_wind(size, (1, 2), rng), 2, rng)
    return (_write([list(column) for column in zip(*rows[::-1], strict=True)][::-1]),)


def _small(size: int, walls: int, rng: random.Random) -> list[list[str]]:
    """Return a plan of about so many cells, one in so many a wall, with one to three drains."""
    width = rng.randint(1, max(1, int(2 * size**0.5)))
    height = max(1, size // width)
    kinds = "." * (walls - 1) + "#"
    rows = [rng.choices(kinds, k=width) for _ in range(height)]
    for _ in range(rng.randint(1, 3)):
        rows[rng.randrange(height)][rng.randrange(width)] = "D"
    return rows


def _wind(
    size: int, heights: tuple[int, ...], rng: random.Random, width: int = 0
) -> list[list[str]]:
    """Return aisles of these heights, joined at alternating ends, and a wall below them."""
    width = width or int(size**0.5)
    rows: list[list[str]] = []
    end = 0
    while len(rows) * width < size:
        rows += [["."] * width for _ in range(rng.choice(heights))]
        rows.append(["#"] * width)
        end = -1 - end
        rows[-1][end] = "."
    rows[-1] = ["#"] * width
    return rows


def _add_pillars(rows: list[list[str]], rng: random.Random) -> list[list[str]]:
    """Put pillars into rows that have free rows above and below them."""
    for above, row, below in zip(rows, rows[1:], rows[2:], strict=False):
        if "#" not in row and above.count("#") + below.count("#") == 0:
            for c in range(1, len(row) - 1, 2):
                if rng.randrange(4) == 0:
                    row[c] = "#"
    return rows


def _put_drains(rows: list[list[str]], number: int, rng: random.Random) -> list[list[str]]:
    """Put so many drains into the first row."""
    for c in rng.sample(range(len(rows[0])), number):
        rows[0][c] = "D"
    return rows


def _write(rows: list[list[str]]) -> str:
    """Return the text of an input."""
    return "\n".join([f"{len(rows)} {len(rows[0])}", *map("".join, rows)]) + "\n"
