# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Letters and members for `mail_merge`: size is the number of gaps in all letters together.

Solutions are slow here when they do something in Python for every character, for every gap or for
every piece of text of every letter. Large letters always have braces that belong to no gap among
the others, which keeps the shortcuts away that take every pair of braces for a gap.
"""

import random
from collections.abc import Sequence

Arguments = tuple[str, list[str], list[list[str]]]

SMALL = 1_000
STEMS = ("name", "Name", "plot", "fee_", "Street", "X")
TEXT = (
    "the water meter of your plot is read (by us) on Friday; please leave the gate open, or tell "
    "us when 100% of it can be seen. Fees: 4 EUR each, \\ compost {new} $extra %s %(a)s #7\nbest "
)
WORDS = TEXT.split(" ")

PIECES = ("{{", "}}", "{", "}", "{{a}}", "{{b}}", "{{a}}", "{{{a}}}", "{{A}}", "{{ab}}", "{{0}}")
WRITTEN = (
    "{{ a }}",
    "{{c}}",
    "{{a }}",
    "{{}}",
    "a",
    "b",
    "ab",
    " ",
    "\n",
    "%s",
    "\\1",
    "{a}",
    "$a",
)
VALUES = ("", "x", "a", "{{b}}", "{{a}}", "{", "}}", "{{", "b}}", "\\1", "%s", "\n", "ab")
NAMES = ("a", "b", "A", "ab", "0", "_")

EDGES: tuple[Arguments, ...] = (
    ("", ["a"], [["x"]]),
    ("{{a}}", ["a"], []),
    ("{{a}}", ["a"], [[""], ["x"], [""]]),
    ("no gap {a} a }}{{", ["a"], [["x"], ["y"]]),
    ("{{a}}{{b}}{{a}}", ["b", "a"], [["{{a}}", "{{b}}"], ["1", "2"]]),
    ("{{{a}}}{{{{a}}}}{{{{{a}}}}}", ["a", "b"], [["b", "x"], ["", "y"]]),
    ("{{a {{a}} a}}{{ a}}{{a }}{{\na}}", ["a"], [["x"]]),
    ("{{A}}{{a}}{{B}}{{b}}", ["a", "B"], [["x", "y"]]),
    ("{{0}}{0}%s%(0)s\\1\\g<0>$0${0}{{_}}", ["_", "0"], [["\\0", "{0}"], ["%", "$"]]),
    ("{{a}{a}}{{a}}}}a}}{{a", ["a"], [["{"], ["}"], ["{{a}}"]]),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made letters, whatever the size."""
    template, columns, rows = rng.choice(EDGES)
    return template, list(columns), [list(row) for row in rows]


def random_letters(size: int, rng: random.Random) -> Arguments:
    """Letters of a hundred gaps, with a word or so between them."""
    if size < SMALL:
        return _tiny(size, PIECES + WRITTEN, rng)
    return _merge(size, gaps=100, columns=20, others=10, text=4, value=7, rng=rng)


def long_text_hurts_characters(size: int, rng: random.Random) -> Arguments:
    """More text and shorter values: whoever looks at every character has more to do."""
    if size < SMALL:
        return _tiny(size, PIECES + WRITTEN * 3, rng)
    return _merge(size, gaps=90, columns=20, others=5, text=6, value=3, rng=rng)


def many_rows_hurt_work_per_row(size: int, rng: random.Random) -> Arguments:
    """Short letters to many members: whatever is done once a letter is done often."""
    if size < SMALL:
        return _tiny(3 * size, PIECES[:9], rng)
    return _merge(size, gaps=30, columns=7, others=4, text=4, value=6, rng=rng)


def long_letter_hurts_reading_it_again(size: int, rng: random.Random) -> Arguments:
    """Long letters with much that looks like a gap, but is none."""
    if size < SMALL:
        return _tiny(size, PIECES + PIECES[:4] * 3, rng)
    return _merge(size, gaps=150, columns=30, others=30, text=3, value=6, rng=rng)


def _tiny(size: int, pieces: Sequence[str], rng: random.Random) -> Arguments:
    """Return a letter of a few pieces, to up to four members."""
    template = "".join(rng.choices(pieces, k=rng.randint(0, size)))
    columns = rng.sample(NAMES, rng.randint(1, 3))
    if "a" not in columns:
        columns[0] = "a"
    rows = [rng.choices(VALUES, k=len(columns)) for _ in range(rng.randint(0, 4))]
    return template, columns, rows


def _merge(
    size: int,
    *,
    gaps: int,
    columns: int,
    others: int,
    text: int,
    value: int,
    rng: random.Random,
) -> Arguments:
    """Return as many rows as make `size` gaps, with braces that are no gap in `others` places.

    Between gaps are `text` characters on average; values have up to `value` characters.
    """
    stems = [STEMS[index % len(STEMS)] for index in range(columns)]
    names = [f"{stem}{index}" for index, stem in enumerate(rng.sample(stems, columns), 1)]
    fillings = ["{{" + names[index % columns] + "}}" for index in range(gaps)]
    fillings += [_no_gap(index, rng.choice(names)) for index in range(others)]
    rng.shuffle(fillings)
    lengths = [index % (2 * text - 1) + 1 for index in range(gaps + others)]
    rng.shuffle(lengths)
    template = "".join(
        _words(length, rng) + filling for length, filling in zip(lengths, fillings, strict=True)
    )
    values = _values(size // gaps * columns, value, rng)
    rows = [values[start : start + columns] for start in range(0, len(values), columns)]
    return template + "\n", names, rows


def _no_gap(index: int, name: str) -> str:
    """Return something with braces that is no gap, of another kind for each index."""
    kinds = ("{{no_%s}}", "{{ %s }}", "{{", "{{%s", "{%s}}", "{{no %s}}", "}}", "{{{%s0}}}")
    kind = kinds[index % len(kinds)]
    return kind % name if "%" in kind else kind


def _words(length: int, rng: random.Random) -> str:
    """Return words, cut to the length."""
    words = " ".join(rng.choices(WORDS, k=length // 2 + 1))
    return (words + "." * length)[:length]


def _values(count: int, longest: int, rng: random.Random) -> list[str]:
    """Return values of all lengths up to the longest, nearly equally many of each."""
    letters = "".join(rng.choices("aeinrst bdlmOPQ0123{}", k=count + longest))
    values = [letters[index : index + index % (longest + 1)] for index in range(count)]
    rng.shuffle(values)
    return values
