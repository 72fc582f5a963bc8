# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of tokens, in which the next sign to be carried out is looked up and replaced."""

import re
import sys

MODULUS = 1_000_000_007


def flatten(tokens: list) -> int:
    for sign in "+~*":
        while sign in tokens:
            at = tokens.index(sign)
            a, b = tokens[at - 1], tokens[at + 1]
            if sign == "+":
                value = (a + b) % MODULUS
            elif sign == "~":
                value = abs(a - b)
            else:
                value = a * b % MODULUS
            tokens[at - 1 : at + 2] = [value]
    return tokens[0]


def main() -> None:
    lines = sys.stdin.read().split()
    for line in lines[1:]:
        tokens = [int(t) if t.isdigit() else t for t in re.findall(r"[0-9]+|[^0-9]", line)]
        while ")" in tokens:
            end = tokens.index(")")
            start = end
            while tokens[start] != "(":
                start -= 1
            tokens[start : end + 1] = [flatten(tokens[start + 1 : end])]
        print(flatten(tokens))


main()
