# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Remainders as fractions of 64 bits, which wrap around by themselves; pairs sifted by one byte."""

import struct
from itertools import accumulate, chain

import numpy as np

MODULUS = (1 << 31) - 1


def fractions(hashes: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    """Return a / MODULUS and (b + 1/2) / MODULUS, less a half, in units of 2**-64 modulo 1.

    Multiplied by a number, the first is less than a quarter of 1 / MODULUS too small: the half
    step keeps the sums apart, and in the order of the remainders.
    """
    factors = [(a << 64) // MODULUS for a, _ in hashes]
    offsets = [(((2 * b + 1) << 63) // MODULUS) - (1 << 63) for _, b in hashes]
    return np.array(factors, np.uint64).view(np.int64)[:, None], np.array(offsets)[:, None]


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(docs) < 2:
        return []
    ends = list(accumulate(map(len, docs)))
    starts = np.array([0, *ends[:-1]])
    packed = struct.pack(f"{ends[-1]}i", *chain.from_iterable(docs))
    numbers = np.frombuffer(packed, np.intc).astype(np.int64)
    factors, offsets = fractions(hashes)
    values = numbers * factors
    values += offsets
    marks = np.minimum.reduceat(values, starts, axis=1)
    return alike(marks)


def alike(marks: np.ndarray) -> list[tuple[int, int]]:
    places, count = marks.shape
    least = (places + 1) // 2
    agreeing = np.zeros((count, count), np.uint8)
    for row in (marks >> 40).astype(np.uint8):
        agreeing += (row[:, None] == row).view(np.uint8)
    first, second = np.nonzero(np.triu(agreeing >= least, 1))
    rows = np.ascontiguousarray(marks.T)
    sure = (rows[first] == rows[second]).sum(1) >= least
    return list(zip(first[sure].tolist(), second[sure].tolist()))
