# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Interpreters of two shifts for `translator_pairs`: size is the number in a shift.

Solutions are slow here when they list pairs of interpreters with a common language, or start every
search for a partner afresh, though searches without success have shown where none is left. In every
shape some languages have too few speakers in the evening, and others too many.
"""

import random
from itertools import product
from string import ascii_lowercase

SMALL = 40
EDGES: tuple[tuple[list[str], list[str]], ...] = (
    (["en"], ["fr"]),
    (["en"], ["en"]),
    (["deno"], ["en"]),
    (["enit", "enes", "en"], ["en", "noen", "esitpt"]),
    (["abcd", "ab"], ["ab", "cd"]),
    (["ab", "abcd", "cdef", "efgh"], ["cd", "ef", "ab"]),
    (["efgh", "cdef", "abcd", "ab"], ["abcd", "cdef", "efgh", "ghij"]),
    (["ab", "ab", "ab", "cd"], ["abcd", "cdab"]),
    (["abcd", "abcd", "cdab"], ["cdab", "efgh", "ghij"]),
    (["aabb", "bbaa", "aa", "bb", "bbcc"], ["aa", "cc", "bb", "abba", "ccbb"]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made shifts, whatever the size."""
    morning, evening = rng.choice(EDGES)
    return ("\n".join([f"{len(morning)} {len(evening)}", *morning, *evening]) + "\n",)


def random_tastes(size: int, rng: random.Random) -> tuple[str]:
    """One to three languages each, the popular ones of the morning rare in the evening."""
    k = max(3, size // 20)
    morning = [[int(k * rng.random() ** 2) for _ in range(rng.randint(1, 2))] for _ in range(size)]
    evening = [
        [int(k * (1 - rng.random() ** 2) * 0.999) for _ in range(rng.choice((1, 1, 1, 2)))]
        for _ in range(size)
    ]
    return _write(morning, evening, rng)


def stairs_hurt_single_searches(size: int, rng: random.Random) -> tuple[str]:
    """Steps of languages; too many of the morning at one end, too few at the other."""
    return _steps(size, max(2, int(size**0.5) // 3), 20, rng)


def crowds_hurt_pairs(size: int, rng: random.Random) -> tuple[str]:
    """As the stairs, with fewer steps, and more speakers of each language."""
    return _steps(size, max(2, int(size**0.5) // 5), 40, rng)


def rare_ends_hurt_single_searches(size: int, rng: random.Random) -> tuple[str]:
    """One evening language each, and more speakers towards the last one."""
    k = max(2, size // 25)
    morning = [[rng.randrange(k) for _ in range(rng.randint(1, 2))] for _ in range(size)]
    evening = [[int(k * (1 - rng.random() ** 1.6) * 0.999)] for _ in range(size)]
    return _write(morning, evening, rng)


def chains_hurt_greed(size: int, rng: random.Random) -> tuple[str]:
    """Everybody can work, in one way only: partners have to be moved along chains."""
    length = max(2, size // 2)
    morning = [[i] if i % length == 0 else [i - 1, i] for i in range(size)]
    return _write(morning, [[i] for i in range(size)], rng)


def loose_chains_hurt_greed(size: int, rng: random.Random) -> tuple[str]:
    """Chains as above, but for one link that is missing on either side."""
    morning = [list(range(max(0, i - 1), i + 1)) for i in range(size)]
    evening = [[i] for i in range(size)]
    del morning[rng.randrange(size // 2 + 1)], evening[-1 - rng.randrange(size // 2 + 1)]
    first = [[0]]
    return _write(morning or first, evening or first, rng)


def groups_hurt_sums(size: int, rng: random.Random) -> tuple[str]:
    """Groups with three languages in common, too many of one shift in each."""
    morning: list[list[int]] = []
    evening: list[list[int]] = []
    group = 0
    while len(morning) < size and len(evening) < size:
        few, many = rng.randint(1, 2), rng.randint(3, 4)
        if rng.random() < 0.5:
            few, many = many, few
        morning += [[group, group + 1, group + 2]] * few
        evening += [[group, group + 1, group + 2]] * many
        group += 3
    return _write(morning, evening, rng)


def _steps(size: int, steps: int, crowd: int, rng: random.Random) -> tuple[str]:
    """Morning: languages of a step and the one below; evening: of one step."""
    width = max(1, size // steps // crowd)
    morning = []
    for _ in range(size):
        step = rng.randrange(steps + 1)
        near = [max(0, min(step - rng.randrange(2), steps - 1)) for _ in range(2)]
        morning.append([low * width + rng.randrange(width) for low in near])
    evening = []
    for _ in range(size):
        step = int(steps * rng.random() ** 1.15)
        evening.append([step * width + rng.randrange(width) for _ in range(rng.randint(1, 2))])
    return _write(morning, evening, rng)


def _write(morning: list[list[int]], evening: list[list[int]], rng: random.Random) -> tuple[str]:
    """Return the text of an input; most get a language that nobody of the other shift speaks."""
    letters = "abcdef" if len(morning) < SMALL else ascii_lowercase
    codes = [first + second for first, second in product(letters, repeat=2)]
    rng.shuffle(codes)
    own = len(codes) // 10
    foreign = codes[: 2 * own]
    shared = codes[2 * own :]
    words = []
    for shift, rare in ((morning, foreign[:own]), (evening, foreign[own:])):
        people = []
        for numbers in shift:
            languages = list(dict.fromkeys(shared[number % len(shared)] for number in numbers))
            if rng.random() < 0.8:
                languages.append(rng.choice(rare))
            rng.shuffle(languages)
            people.append("".join(languages))
        rng.shuffle(people)
        words += people
    return ("\n".join([f"{len(morning)} {len(evening)}", *words]) + "\n",)
