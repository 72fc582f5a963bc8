# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Strands and probes for `probe_hits`: size is the length of the strand.

Solutions that search the strand once for each probe are slow where there are many different probes;
there are as many probes as letters. Shapes differ in how often probes occur and how late a
comparison fails. The text is what a program reads.
"""

import random

LETTERS = "ACGT"

EDGES: tuple[tuple[str, list[str]], ...] = (
    ("A", ["A", "C", "AA"]),
    ("AAAAA", ["A", "AA", "AAA", "AA", "AAAAA"]),
    ("ACACAC", ["ACA", "CAC", "AC", "ACA"]),
    ("GATTACA", ["GATTACA", "CA", "TT", "GATTACAT"]),
    ("CGCGCGT", ["CGCG", "GT", "CGCG", "CGCGT"]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made strands of up to seven letters, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_strand(size: int, rng: random.Random) -> tuple[str]:
    """Letters at random; half of the probes are cut from the strand, half are random."""
    strand = "".join(rng.choices(LETTERS, k=size))
    lengths = [3, rng.randint(5, 9), rng.randint(20, 60)]
    probes = []
    for _ in range(size + 6):
        length = rng.choice(lengths)
        cut = _cut(strand, length, rng)
        probes.append(cut if rng.randrange(2) else "".join(rng.choices(LETTERS, k=length)))
    return (_write(strand, probes),)


def absent_probes_hurt_searches(size: int, rng: random.Random) -> tuple[str]:
    """Probes that are cut from the strand, most of them with another last letter."""
    strand = "".join(rng.choices("AC", k=size))
    lengths = [4, rng.randint(12, 20), rng.randint(25, 40)]
    probes = []
    for _ in range(size + 6):
        cut = _cut(strand, rng.choice(lengths), rng)
        probes.append(cut if rng.randrange(4) == 0 else cut[:-1] + rng.choice("ACGT"))
    return (_write(strand, probes),)


def one_letter_hurts_comparisons(size: int, rng: random.Random) -> tuple[str]:
    """Nearly all letters are the same, and so are those of the probes."""
    common, rare = rng.sample(LETTERS, 2)
    letters = [common] * size
    for _ in range(size // 25 + 1):
        letters[rng.randrange(size)] = rare
    strand = "".join(letters)
    lengths = [rng.randint(2, 4), rng.randint(15, 30), rng.randint(40, 60)]
    probes = [_cut(strand, rng.choice(lengths), rng) for _ in range(size + 6)]
    return (_write(strand, probes),)


def repeated_probes_hurt_searches(size: int, rng: random.Random) -> tuple[str]:
    """Short probes, each of which comes several times, on a strand with short repeats."""
    unit = "".join(rng.choices(LETTERS, k=rng.randint(2, 3)))
    strand = "".join(rng.choice((unit, unit, rng.choice(LETTERS))) for _ in range(size))[:size]
    pool = [_cut(strand, rng.choice((3, 4, 12)), rng) for _ in range(size // 10 + 3)]
    return (_write(strand, [rng.choice(pool) for _ in range(size + 6)]),)


def _cut(strand: str, length: int, rng: random.Random) -> str:
    """Return a piece of the strand, which is filled up if it is shorter than the length."""
    start = rng.randrange(max(1, len(strand) - length + 1))
    return strand[start : start + length].ljust(length, "A")


def _write(strand: str, probes: list[str]) -> str:
    """Return the text of an input."""
    return "\n".join([strand, str(len(probes)), *probes]) + "\n"
