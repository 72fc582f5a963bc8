# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds the repeated wheels to a list of sums, one after the other."""

from itertools import cycle
from operator import add


def wheel_cipher(telegram: str, wheels: list[str]) -> str:
    sums = [0] * len(telegram)
    for wheel in wheels:
        sums = list(map(add, sums, cycle([ord(letter) - 97 for letter in wheel])))
    moved = []
    for letter, step in zip(telegram, sums, strict=True):
        moved.append(letter if letter == " " else chr((ord(letter) - 97 + step) % 26 + 97))
    return "".join(moved)
