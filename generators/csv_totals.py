# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables of bookings for `csv_totals`: size is the number of rows.

Solutions are slow here when they take each character by itself, or build fields that nobody needs.
Categories repeat, with and without quotes; amounts of both signs cancel out now and then. The text
is what a program reads.
"""

import random

HEADER = "category,amount,note,flag"
LETTERS = "abcdeghknorstABKRT"
NOTE = "abcdefghijklmnopqrstuvwxyz .;:!?()-_/0123456789"

EDGES: tuple[tuple[str, ...], ...] = (
    ("a,0.00,,",),
    ("a,-0.05,,", "b,-0.00,x,y"),
    ("a,-0.05,,", "a,0.03,,", "A,-1.00,,", "A,0.99,,"),
    ('"a","-0.50","",""', "a,0.25,,", '"a ",1.00,,'),
    ('"""",1.00,,', '"""""",2.00,,', '""",",4.00,,', '",""",8.00,,'),
    ('"a"",b",1.05,"""",""","""', '"a"",b","1.05",,', '"a,""b""",-2.11,"x,9.99,y",z'),
    ("b,0.10,,", "b,0.20,,", "B,99999.99,,", "a b,-99999.99,,", " ,0.01,,"),
    ('a,1.10,"he said ""no"", twice",x', 'a,1.10,"1,2.00",","', '"b",3.30,"b,1.00","""b"",1.00"'),
)

CANCELLING = ("zero,0.10,,", "zero,-0.10,,")


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made tables of up to seven rows, whatever the size, with a category that cancels out."""
    return (_write([*rng.choice(EDGES), *CANCELLING]),)


def random_rows(size: int, rng: random.Random) -> tuple[str]:
    """Each field may be quoted; short notes."""
    names = _draw_names(min(200, size // 12 + 2), rng)
    return (_write([_row(rng.choice(names), rng, 0.3, rng.randrange(30)) for _ in range(size)]),)


def quotes_hurt_state_machines(size: int, rng: random.Random) -> tuple[str]:
    """All is quoted, and full of quotes and commas; three fifths as many rows."""
    names = _draw_names(min(200, size // 12 + 2), rng)
    rows = [
        _row(rng.choice(names), rng, 1.0, rng.randrange(20, 50)) for _ in range(size * 3 // 5 + 1)
    ]
    return (_write(rows),)


def long_notes_hurt_character_loops(size: int, rng: random.Random) -> tuple[str]:
    """Notes of some 90 characters; half as many rows."""
    names = _draw_names(min(200, size // 12 + 2), rng)
    rows = [_row(rng.choice(names), rng, 0.2, rng.randrange(60, 120)) for _ in range(size // 2 + 1)]
    return (_write(rows),)


def many_categories(size: int, rng: random.Random) -> tuple[str]:
    """Up to 400 categories; two thirds as many rows."""
    names = _draw_names(min(400, size // 3 + 1), rng)
    rows = [_row(rng.choice(names), rng, 0.3, rng.randrange(30)) for _ in range(size * 2 // 3 + 1)]
    return (_write(rows),)


def _draw_names(count: int, rng: random.Random) -> list[str]:
    """Return names, some of which have a comma, a quote or a blank in them."""
    names = []
    for _ in range(count):
        name = "".join(rng.choices(LETTERS, k=rng.randint(1, 9)))
        if rng.random() < 0.4:
            place = rng.randint(0, len(name))
            name = name[:place] + rng.choice((",", '"', '",', ',"', " ", '""')) + name[place:]
        names.append(name)
    return names


def _row(name: str, rng: random.Random, quoting: float, length: int) -> str:
    cents = rng.randrange(rng.choice((30, 3_000, 10_000_000)))
    amount = f"{rng.choice(('', '', '-'))}{cents // 100}.{cents % 100:02d}"
    note = "".join(rng.choices(NOTE, k=length))
    if rng.random() < 0.3 + quoting:
        for _ in range(rng.randint(1, 3)):
            place = rng.randint(0, len(note))
            note = note[:place] + rng.choice((",", '"', ", ", '"", ')) + note[place:]
    flag = rng.choice(("", "x", "yes", "no", "4.00"))
    return ",".join(_quote(field, rng.random() < quoting) for field in (name, amount, note, flag))


def _quote(field: str, wanted: bool) -> str:
    if wanted or "," in field or '"' in field:
        return '"' + field.replace('"', '""') + '"'
    return field


def _write(rows: list[str]) -> str:
    """Return the text of an input."""
    return "\n".join([HEADER, *rows]) + "\n"
