# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Codes for `account_checks`: size is the number of codes.

Solutions are slow here when they look at one character at a time. About half of the codes are
valid in each list.
"""

import random
from string import ascii_uppercase, digits

ALL = digits + ascii_uppercase

EDGES: tuple[list[str], ...] = (
    [],
    ["000000000000000"],
    ["000000000000001", "000100000000000", "100000000000000"],
    ["ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ", "AAAAAAAAAAAAAAA"],
    ["000000000000097", "000000000000098", "000000000000098"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made lists of up to three codes, and some with every digit in the fourth place."""
    if rng.random() < 0.5:
        return ([f"{a}0{b}{c}" + "0" * 11 for a in "09AZ" for b in "0X" for c in ALL],)
    return (list(rng.choice(EDGES)),)


def random_codes(size: int, rng: random.Random) -> tuple[list[str]]:
    """Codes of all lengths, digits and letters mixed."""
    codes = []
    for _ in range(size + size // 4):
        tail = "".join(rng.choices(ALL, k=rng.randint(11, 30)))
        codes.append(_valid("".join(rng.choices(ALL, k=2)), tail))
    return (_half_spoiled(codes, rng),)


def letters_hurt_single_steps(size: int, rng: random.Random) -> tuple[list[str]]:
    """Long codes that consist of letters but for the two digits of the check."""
    codes = []
    for _ in range(size * 7 // 8):
        letters = "".join(rng.choices(ascii_uppercase, k=32))
        codes.append(_valid(letters[:2], letters[2:]))
    return (_half_spoiled(codes, rng),)


def mistyped_codes(size: int, rng: random.Random) -> tuple[list[str]]:
    """Codes as they are in use: two letters, the check, and mostly digits; some mistyped."""
    codes = []
    for _ in range(size + size // 8):
        tail = "".join(rng.choices(ascii_uppercase, k=4)) + "".join(rng.choices(digits, k=24))
        codes.append(_valid("".join(rng.choices(ascii_uppercase, k=2)), tail))
    return (_half_spoiled(codes, rng),)


def moved_characters(size: int, rng: random.Random) -> tuple[list[str]]:
    """Codes that would be valid with other characters moved, or with nothing moved."""
    codes = []
    for _ in range(size):
        head = "".join(rng.choices(ascii_uppercase, k=2))
        code = _valid(head, "".join(rng.choices(ALL, k=rng.randint(20, 30))))
        part = rng.choice((0, 0, 4, 8))
        codes.append(code[part:] + code[:part])
    return (codes,)


def short_codes(size: int, rng: random.Random) -> tuple[list[str]]:
    """Few short codes out of few characters, for correctness."""
    few = rng.choice(("01", "0Z", "A9", "09AZ"))
    codes = [
        _valid("".join(rng.choices(few, k=2)), "".join(rng.choices(few, k=11)))
        for _ in range(rng.randint(0, size))
    ]
    return (_half_spoiled(codes, rng),)


def _valid(head: str, tail: str) -> str:
    """Return head and tail with the two digits between them that make the code valid."""
    number = int("".join(str(int(character, 36)) for character in tail + head + "00"))
    return f"{head}{98 - number % 97:02}{tail}"


def _half_spoiled(codes: list[str], rng: random.Random) -> list[str]:
    """Return the codes, one character changed in half of them."""
    spoiled = []
    for code in codes:
        place = rng.randrange(len(code))
        if rng.random() < 0.5:
            kind = digits if code[place].isdigit() else ascii_uppercase
            code = code[:place] + rng.choice(kind) + code[place + 1 :]
        spoiled.append(code)
    return spoiled
