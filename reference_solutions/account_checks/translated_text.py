# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Translates each code with a table from letters to numbers, then divides."""

from string import ascii_uppercase

TABLE = {ord(letter): str(number) for number, letter in enumerate(ascii_uppercase, 10)}


def account_checks(codes: list[str]) -> int:
    return sum(int((code[4:] + code[:4]).translate(TABLE)) % 97 == 1 for code in codes)
