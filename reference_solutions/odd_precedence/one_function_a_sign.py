# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Functions for each sign that call each other, on what is left of a line."""

import sys

sys.setrecursionlimit(10_000)
MODULUS = 10**9 + 7


def product(text: list[str]) -> int:
    value = difference(text)
    while text and text[0] == "*":
        text.pop(0)
        value = value * difference(text) % MODULUS
    return value


def difference(text: list[str]) -> int:
    value = total(text)
    while text and text[0] == "~":
        text.pop(0)
        other = total(text)
        value = max(value, other) - min(value, other)
    return value


def total(text: list[str]) -> int:
    value = number(text)
    while text and text[0] == "+":
        text.pop(0)
        value = (value + number(text)) % MODULUS
    return value


def number(text: list[str]) -> int:
    if text[0] == "(":
        text.pop(0)
        value = product(text)
        text.pop(0)
        return value
    digits = ""
    while text and text[0].isdigit():
        digits += text.pop(0)
    return int(digits) % MODULUS


for line in sys.stdin.read().split()[1:]:
    print(product(list(line)))
