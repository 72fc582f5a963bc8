# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs a random mixture through the machines, with columns as large integers of 64-bit places."""

from array import array
from operator import mul
from random import Random

MODULUS = 100_000_007


def vat_protocol(machines: list[list[list[int]]], steps: str, claim: list[list[int]]) -> list[int]:
    rng = Random(len(claim))
    begin = [rng.randrange(MODULUS) for _ in claim]
    columns = {
        letter: [
            int.from_bytes(array("Q", column).tobytes(), "little")
            for column in zip(*table, strict=True)
        ]
        for letter, table in zip("abc", machines, strict=False)
    }
    size = 8 * len(claim)
    mixture = begin
    for letter in steps:
        places = sum(map(mul, mixture, columns[letter])).to_bytes(size, "little")
        mixture = [number % MODULUS for number in memoryview(places).cast("Q")]
    return [
        i
        for i, (row, wanted) in enumerate(zip(claim, mixture, strict=True))
        if sum(map(mul, row, begin)) % MODULUS != wanted
    ]
