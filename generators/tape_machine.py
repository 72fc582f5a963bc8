# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Programs for `tape_machine`: size is about the number of instructions that are carried out.

Solutions are slow here when they look at the words of a line, or at its kind, each time that they
carry it out. Registers a and b count loops, c and d are worked with.
"""

import random

MAX_STEPS = 1_000

EDGES: tuple[list[str], ...] = (
    [],
    ["jnz d 99", "jnz a 3", "dec a", "jnz a -3", "mul d b", "set c 2", "dec a"],
    [
        "jnz d 99",
        "set c -7",
        "mod c 4",
        "set d -8",
        "mod d 4",
        "set a -3",
        "inc a",
        "inc b",
        "jnz a -2",
    ],
    [
        "mod d 4",
        "jnz c 5",
        "dec d",
        "inc b",
        "add c d",
        "dec c",
        "dec d",
        "set a 0",
        "mod d 5",
        "jnz c -6",
    ],
    [
        "dec b",
        "dec d",
        "dec d",
        "mul c b",
        "inc a",
        "mod d 5",
        "jnz d -6",
        "jnz d 9",
        "jnz c -6",
        "mul b c",
        "add b a",
    ],
    [
        "set c -1",
        "dec d",
        "inc b",
        "jnz a 2",
        "add a d",
        "inc c",
        "mul d d",
        "inc d",
        "jnz c -6",
        "dec c",
        "add d b",
        "jnz b 3",
        "jnz a -6",
    ],
    [
        "jnz a 2",
        "mod d 2",
        "add b d",
        "set b 2",
        "mod a 2",
        "jnz b 1",
        "mul c a",
        "add a a",
        "dec b",
        "set d -3",
        "jnz c 2",
        "add b d",
        "inc b",
        "jnz d 5",
        "inc b",
        "jnz c 2",
        "add b a",
        "inc d",
        "mul b d",
        "inc a",
        "set a -3",
        "add b d",
        "mul a c",
    ],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made programs of up to six lines, whatever the size."""
    return (rng.choice(EDGES).copy(),)


def small_programs_hurt_guesses(size: int, rng: random.Random) -> tuple[list[str]]:
    """Parts of up to a dozen lines, with jumps to anywhere in the part, tried until they stop."""
    parts: list[str] = []
    number = rng.choice((1, 4)) if size > 5 else 1
    while number:
        lines = [_any_line(rng) for _ in range(rng.randint(min(2, size), 11))]
        part = [_clip(line, at, len(lines)) for at, line in enumerate(lines)]
        if number == 1:
            part = lines
        if _count_lines(part) * 4 >= len(part) * 3 and _count_lines(parts + part):
            parts += part
            number -= 1
    return (parts,)


def random_programs(size: int, rng: random.Random) -> tuple[list[str]]:
    """Two loops, one after the other, each in a loop of its own, with skipped lines in them."""
    program = _work(3, rng)
    for _ in range(2):
        inner = _skipping(rng.randint(2, 3), rng)
        program += _nest(size // 2, [*_work(2, rng), *inner], [_set(rng)], rng)
    return (_close(program, rng),)


def tight_loop_hurts_reading_lines(size: int, rng: random.Random) -> tuple[list[str]]:
    """One inner loop of eight lines takes nearly all of the time."""
    return (_close(_nest(size, _work(4, rng), [_set(rng)], rng), rng),)


def many_branches_hurt_blocks(size: int, rng: random.Random) -> tuple[list[str]]:
    """Inner loops full of short jumps, some of them into each other's lines."""
    inner = _skipping(8, rng)
    places = [at for at in range(len(inner) - 4) if not inner[at].startswith(("jnz", "mod"))]
    for place in rng.sample(places, min(2, len(places))):
        inner[place] = f"jnz {rng.choice('cd')} {rng.randint(2, 3)}"
    return (_close(_nest(size * 5 // 4, inner, [_set(rng)], rng), rng),)


def long_bodies(size: int, rng: random.Random) -> tuple[list[str]]:
    """An inner loop of some thirty lines without jumps."""
    return (_close(_nest(size, _work(27, rng), [_set(rng), "add d c"], rng), rng),)


def _nest(size: int, inner: list[str], outer: list[str], rng: random.Random) -> list[str]:
    """Return a loop with a loop in it that carry out about size instructions."""
    rounds = max(1, size // (len(inner) + 4))
    many = min(rounds, rng.randint(20, 60) if rng.random() < 0.5 else rng.randint(300, 900))
    step, sign = rng.choice((("dec", ""), ("dec", ""), ("inc", "-")))
    loop = [*inner, "mod c 9973", "mod d 10007", f"{step} b", f"jnz b -{len(inner) + 3}"]
    body = [*outer, f"set b {sign}{many}", *loop]
    return [f"set a {max(1, rounds // many)}", *body, "dec a", f"jnz a -{len(body) + 1}"]


def _work(count: int, rng: random.Random) -> list[str]:
    """Return so many lines that work with c and d, in turns, so that no two do the same work."""
    lines: list[str] = []
    register = "c"
    while len(lines) < count:
        if lines and lines[-1].startswith("mul"):
            lines.append(f"mod {lines[-1][4]} {rng.randint(9_000, 99_999)}")
            continue
        register = "d" if register == "c" else "c"
        kind = rng.choice(("add", "add", "mul", "mul", "inc", "dec"))
        if kind == "mul" and len(lines) == count - 1:
            kind = "dec"
        source = {"add": " " + rng.choice("abcd"), "mul": " " + rng.choice("cd")}.get(kind, "")
        lines.append(f"{kind} {register}{source}")
    return lines


def _skipping(count: int, rng: random.Random) -> list[str]:
    """Return so many groups of lines, most of which skip some of their lines now and then."""
    lines: list[str] = []
    for _ in range(count):
        group = _work(rng.randint(1, 2), rng)
        if rng.random() < 0.8:
            register = rng.choice("cd")
            lines += [f"mod {register} {rng.choice((2, 3, 5, 101, 997))}"]
            lines += [f"jnz {register} {len(group) + 1}"]
        lines += group
    return lines


def _set(rng: random.Random) -> str:
    return f"set {rng.choice('cd')} {rng.choice((0, -1, 2, rng.randint(-999, 999)))}"


def _any_line(rng: random.Random) -> str:
    kind = rng.choice(("set", "add", "mul", "mod", "inc", "dec", "dec", "jnz", "jnz", "jnz"))
    register = rng.choice("abcd")
    if kind in ("inc", "dec"):
        return f"{kind} {register}"
    if kind in ("add", "mul"):
        return f"{kind} {register} {rng.choice('abcd')}"
    if kind == "jnz":
        return f"jnz {register} {rng.choice((-6, -4, -3, -2, -1, 1, 2, 2, 3, 3, 4, 5, 9))}"
    return f"{kind} {register} {rng.randint(2, 5) if kind == 'mod' else rng.randint(-3, 3)}"


def _clip(line: str, at: int, count: int) -> str:
    """Return the line, at that place of so many, so that it does not jump to beyond their end."""
    if not line.startswith("jnz"):
        return line
    step = min(max(int(line[6:]), -at), count - at)
    return f"{line[:6]}{step or 1}"


def _count_lines(program: list[str]) -> int:
    """Return how many lines are carried out at all: 0 if it takes too long or numbers get large."""
    words = [line.split() for line in program]
    values = dict.fromkeys("abcd", 0)
    seen: set[int] = set()
    at = 0
    for _ in range(MAX_STEPS):
        if not 0 <= at < len(program):
            return len(seen)
        seen.add(at)
        name, register, *rest = words[at]
        old = values[register]
        at += int(rest[0]) if name == "jnz" and old else 1
        operand = 1 if not rest else values[rest[0]] if rest[0] in values else int(rest[0])
        if name == "mod":
            values[register] = old % operand
        elif name != "jnz":
            results = {"set": operand, "mul": old * operand, "dec": old - 1}
            values[register] = results.get(name, old + operand)
        if abs(values[register]) > 10**30:
            break
    return 0


def _close(program: list[str], rng: random.Random) -> list[str]:
    """Add an end that is jumped over, in one direction or the other, or is not."""
    end = ["dec c", f"jnz c {rng.choice((-99, -1_000, 99, 3))}", "inc d", "add a d", "inc d"]
    return program + end[: rng.choice((0, 1, 5, 5, 5))]
