# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the letter a stands for one step."""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def wheel_cipher(telegram: str, wheels: list[str]) -> str:
    moved = []
    for i, letter in enumerate(telegram):
        if letter in ALPHABET:
            step = sum(ALPHABET.index(wheel[i % len(wheel)]) for wheel in wheels)
            letter = ALPHABET[(ALPHABET.index(letter) + step + len(wheels)) % 26]
        moved.append(letter)
    return "".join(moved)
