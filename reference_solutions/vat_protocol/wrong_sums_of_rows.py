# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares the sums of portions only, in which errors may cancel."""

from operator import mul

MODULUS = 100_000_007


def vat_protocol(machines: list[list[list[int]]], steps: str, claim: list[list[int]]) -> list[int]:
    begin = [1] * len(claim)
    mixture = begin
    for letter in steps:
        table = machines[ord(letter) - ord("a")]
        mixture = [sum(map(mul, row, mixture)) % MODULUS for row in table]
    return [i for i, row in enumerate(claim) if sum(map(mul, row, begin)) % MODULUS != mixture[i]]
