# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a wheel turns when the one before it is back at its beginning."""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def wheel_cipher(telegram: str, wheels: list[str]) -> str:
    moved = []
    for i, letter in enumerate(telegram):
        turns = i
        step = 0
        for wheel in wheels:
            step += ALPHABET.index(wheel[turns % len(wheel)])
            turns //= len(wheel)
        if letter in ALPHABET:
            letter = ALPHABET[(ALPHABET.index(letter) + step) % 26]
        moved.append(letter)
    return "".join(moved)
