# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Guest passes for `expiring_tokens`: size is the number of lines.

Solutions are slow here when they look through all valid passes to count them, to find the one that
ends first, or to take one out. Passes are few in small inputs and come back after their end, often
in the very minute in which they end. The text is what a program reads.
"""

import random

WORDS = ["add", "add", "renew", "renew", "kill", "count", "oldest", "oldest", "oldest"]

EDGES: tuple[tuple[int, str], ...] = (
    (1, "count 0"),
    (5, "oldest 3"),
    (5, "add 0 a;count 4;count 5;oldest 5"),
    (5, "add 0 a;oldest 4;renew 5 a;count 5;oldest 5"),
    (5, "add 0 a;add 1 b;renew 2 a;oldest 2;oldest 6;count 6;oldest 7"),
    (5, "add 0 a;add 1 b;add 2 a;oldest 5;count 6;oldest 6"),
    (5, "add 3 b;add 3 a;oldest 3;renew 3 b;oldest 3;kill 3 a;oldest 3;kill 3 b;oldest 3"),
    (2, "add 0 a;kill 1 a;renew 1 a;count 1;kill 1 a;count 1;add 1 a;count 2;count 3"),
    (2, "renew 0 a;kill 0 b;count 0;oldest 0"),
    (9, "add 0 a;add 0 b;renew 0 a;oldest 0;renew 1 b;oldest 1;add 1 a;oldest 9"),
    (9, "add 0 b;add 0 a;renew 0 b;oldest 8;oldest 9"),
    (1_000_000_000, "add 1 x;count 1000000000;add 1000000000 y;oldest 1000000000"),
    (3, "add 0 a;add 0 b;kill 3 a;renew 3 b;count 3;add 3 b;add 3 a;oldest 5;count 6"),
    (1, "add 7 1;oldest 7;add 8 2;oldest 8;add 9 3;count 9;count 10"),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made days of up to nine lines, whatever the size."""
    life, lines = rng.choice(EDGES)
    return (_write(life, lines.split(";")),)


def random_day(size: int, rng: random.Random) -> tuple[str]:
    """All commands mixed; many passes are valid at a time."""
    return (_draw(size, rng, size // 3, WORDS, size // 6 + 1),)


def many_valid_hurt_counting(size: int, rng: random.Random) -> tuple[str]:
    """Passes come in and hardly go, with a count after nearly every one."""
    words = ["add", "add", "add", "renew", "count", "count"]
    return (_draw(size, rng, size // 2, words, size // 3 + 2),)


def renewals_hurt_taking_out(size: int, rng: random.Random) -> tuple[str]:
    """Passes are renewed all the time, so that few of them ever end."""
    words = ["add", "renew", "renew", "renew", "oldest", "oldest", "count"]
    return (_draw(size, rng, size // 3, words, size // 5 + 2),)


def waves_hurt_looking_for_ends(size: int, rng: random.Random) -> tuple[str]:
    """Crowds come within a minute and end within a minute, when the next crowd comes."""
    crowd = size // 3 + 1 if size > 99 else 6
    names = _names(crowd, rng)
    life = rng.randint(3, 9)
    lines: list[str] = []
    time = 0
    for index in range(size):
        word = rng.choice(WORDS)
        if index % crowd == crowd - 1:
            time += rng.choice((life - 1, life, life, life + 1))
            word = "renew"
        lines.append(_line(word, time, rng.choice(names)))
    return (_write(life, lines),)


def _draw(size: int, rng: random.Random, passes: int, words: list[str], life: int) -> str:
    """Return a day with one of the words a line, one minute for three lines on average."""
    names = _names(passes if size > 99 else 4, rng)
    lines: list[str] = []
    time = rng.randrange(5)
    for _ in range(size):
        time += rng.choice((0, 0, 0, 0, 0, 2))
        lines.append(_line(rng.choice(words), time, rng.choice(names)))
    return _write(life, lines)


def _names(count: int, rng: random.Random) -> list[str]:
    """Return different names, in small inputs of one character each, in any order."""
    if count <= 26:
        return rng.sample("abcdefghijklmnopqrstuvwxyz", count)
    return [f"{number:04x}" for number in rng.sample(range(65_536), count)]


def _line(word: str, time: int, name: str) -> str:
    return f"{word} {time}" if word in ("count", "oldest") else f"{word} {time} {name}"


def _write(life: int, lines: list[str]) -> str:
    """Return the text of an input, which asks for something at least at its end."""
    if not any(line.startswith(("count", "oldest")) for line in lines):
        lines[-1] = "oldest " + lines[-1].split()[1]
    return f"{len(lines)} {life}\n" + "\n".join(lines) + "\n"
