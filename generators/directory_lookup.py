# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Entries and requests for `directory_lookup`: size is the number of entries.

Solutions are slow here when they look through all names that begin with the letters, or through all
names at all, or keep lists for all beginnings of names. Weights collide, so that names decide.
"""

import random

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SYLLABLES = (
    "ba",
    "ka",
    "ro",
    "mi",
    "len",
    "dor",
    "es",
    "tan",
    "vi",
    "hu",
    "sol",
    "ja",
    "ni",
    "per",
)

Entries = list[tuple[str, int]]
Requests = list[tuple[str, int]]

EDGES: tuple[tuple[Entries, Requests], ...] = (
    ([("a", 1)], [("a", 1), ("a", 2), ("b", 1), ("ab", 1)]),
    ([("z" * 24, 9)], [("z", 1), ("z" * 24, 1), ("z" * 23, 2), ("zy", 1)]),
    ([("zz", 5), ("z", 5), ("zza", 5)], [("z", 1), ("z", 2), ("z", 3), ("zz", 2), ("z", 4)]),
    ([("aaz", 1), ("az", 2), ("azz", 3), ("b", 9)], [("az", 1), ("az", 2), ("az", 3), ("a", 3)]),
    ([("b", 10), ("ba", 9), ("bb", 100), ("bc", 1000)], [("b", 1), ("b", 2), ("b", 4), ("b", 5)]),
    ([(c * 2, 4) for c in "fedcba"], [("f", 1), ("ff", 1), ("ff", 2), ("g", 1), ("fff", 1)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made directories of up to six entries, whatever the size."""
    return _write(*rng.choice(EDGES), rng)


def random_directory(size: int, rng: random.Random) -> tuple[str]:
    """Names of syllables; requests of all lengths, short ones more often."""
    names = _syllable_names(size + 1, 9, rng)
    most = 1_000_000 if size > 100 else 9
    lengths = (1, 1, 1, 1, 2, 2, 3, 5, 9)
    return _write(_weigh(names, most, rng), _requests(names, lengths, size * 4 // 5, 10, rng), rng)


def few_letters_hurt_scans_of_ranges(size: int, rng: random.Random) -> tuple[str]:
    """Random names out of few letters, requests of one to three letters, equal weights."""
    alphabet = LETTERS[:8] if size > 100 else "ab"
    names = sorted({"".join(rng.choices(alphabet, k=rng.randint(3, 24))) for _ in range(size + 1)})
    requests = _requests(names, (1, 1, 1, 2, 3), size * 4 // 5, 20, rng)
    return _write(_weigh(names, 30, rng), requests, rng)


def long_names_hurt_lists_for_all(size: int, rng: random.Random) -> tuple[str]:
    """Names of 24 letters that share beginnings; requests short, or long and seldom found."""
    heads = _syllable_names(size // 30 + 1, 3, rng)
    names = set()
    for _ in range(size * 4 // 5 + 1):
        head = rng.choice(heads)
        names.add((head + "".join(rng.choices(LETTERS, k=24)))[:24])
    chosen = sorted(names)
    requests = _requests(chosen, (1, 1, 1, 1, 2, 9), size * 4 // 5, 12, rng)
    return _write(_weigh(chosen, 50_000 if size > 100 else 4, rng), requests, rng)


def nested_names_hurt_all(size: int, rng: random.Random) -> tuple[str]:
    """Many names begin with other names; half of the requests find nothing or few entries."""
    longest = 23 if size > 100 else 3
    names = {"".join(rng.choices("mno", k=rng.randint(1, longest))) for _ in range(size // 100 + 1)}
    grown = sorted(names)
    while len(grown) < size:
        name = rng.choice(grown[-200:])[: rng.randint(longest // 3, 23)] + rng.choice("mnopqrst")
        if name not in names:
            names.add(name)
            grown.append(name)
    requests = _requests(grown, (1, 1, 2, 3, 5, 8), size * 4 // 5, 3, rng)
    return _write(_weigh(grown, 20, rng), requests, rng)


def _syllable_names(count: int, syllables: int, rng: random.Random) -> list[str]:
    names: set[str] = set()
    while len(names) < count:
        name = "".join(rng.choices(SYLLABLES, k=rng.randint(syllables // 2, syllables)))
        names.add(name[:24] if len(names) * 3 < count * 2 else (name + rng.choice(LETTERS))[-24:])
        if rng.randrange(4) == 0:
            names.add("".join(rng.choices(LETTERS, k=rng.randint(2, 16))))
    return sorted(names)[:count]


def _weigh(names: list[str], most: int, rng: random.Random) -> Entries:
    return [(name, rng.randint(1, most)) for name in names]


def _requests(
    names: list[str], lengths: tuple[int, ...], count: int, odds: int, rng: random.Random
) -> Requests:
    """Beginnings of names; one in so many has another last letter."""
    requests = []
    for _ in range(max(1, count)):
        typed = rng.choice(names)[: rng.choice(lengths)]
        if rng.randrange(odds) == 0:
            typed = (typed + rng.choice(LETTERS))[-24:]
        requests.append((typed, rng.choice((1, 1, 2, 2, 3, 4, 5))))
    return requests


def _write(entries: Entries, requests: Requests, rng: random.Random) -> tuple[str]:
    """Return the text of an input, its entries in random order."""
    entries = rng.sample(entries, len(entries))
    lines = [f"{len(entries)} {len(requests)}"]
    lines += [f"{word} {number}" for word, number in entries + requests]
    return ("\n".join(lines) + "\n",)
