# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Remainders as fractions of 64 bits, which wrap around; equal ones are sorted together."""

from itertools import accumulate, chain

import numpy as np

MODULUS = (1 << 31) - 1
INDEX_BITS = 9


def fractions(hashes: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    """Return a / MODULUS and (b + 1/2) / MODULUS, less a half, in units of 2**-64 modulo 1.

    Multiplied by a number, the first is less than a quarter of 1 / MODULUS too small: the half
    step keeps the sums apart, and in the order of the remainders.
    """
    factors = [(a << 64) // MODULUS for a, _ in hashes]
    offsets = [(((2 * b + 1) << 63) // MODULUS) - (1 << 63) for _, b in hashes]
    return np.array(factors, np.uint64).view(np.int64), np.array(offsets)


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(docs) < 2:
        return []
    ends = list(accumulate(map(len, docs)))
    starts = np.array([0, *ends[:-1]])
    numbers = np.fromiter(chain.from_iterable(docs), np.int64, ends[-1])
    marks = np.empty((len(hashes), len(docs)), np.int64)
    values = np.empty_like(numbers)
    for row, factor, offset in zip(marks, *fractions(hashes)):
        np.multiply(numbers, factor, values)
        np.add(values, offset, values)
        np.minimum.reduceat(values, starts, out=row)
    return alike(marks)


def alike(marks: np.ndarray) -> list[tuple[int, int]]:
    """Return who agrees often enough: each place is sorted, and marks compared with later ones.

    The last bits of a mark tell none apart, and hold the index of its recipe.
    """
    places, count = marks.shape
    marks = marks >> INDEX_BITS << INDEX_BITS | np.arange(count)
    marks.sort(axis=1)
    recipes, marks = marks & ((1 << INDEX_BITS) - 1), marks >> INDEX_BITS
    found = []
    for distance in range(1, count):
        place, at = np.nonzero(marks[:, distance:] == marks[:, :-distance])
        if not place.size:
            break
        found.append(recipes[place, at] * count + recipes[place, at + distance])
    if not found:
        return []
    agreeing = np.bincount(np.concatenate(found))
    pairs = np.nonzero(2 * agreeing >= places)[0].tolist()
    return [divmod(pair, count) for pair in pairs]
