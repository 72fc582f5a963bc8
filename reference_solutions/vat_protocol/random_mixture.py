# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs a random mixture through the machines, and compares it with what the log makes of it."""

from operator import mul
from random import Random

MODULUS = 100_000_007


def vat_protocol(machines: list[list[list[int]]], steps: str, claim: list[list[int]]) -> list[int]:
    rng = Random(len(claim))
    begin = [rng.randrange(MODULUS) for _ in claim]
    mixture = begin
    for letter in steps:
        table = machines[ord(letter) - ord("a")]
        mixture = [sum(map(mul, row, mixture)) % MODULUS for row in table]
    return [i for i, row in enumerate(claim) if sum(map(mul, row, begin)) % MODULUS != mixture[i]]
