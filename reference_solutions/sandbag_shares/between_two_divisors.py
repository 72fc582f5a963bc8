# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rounds down all shares at two divisors close together, and sorts the bags between them."""

import sys
from itertools import compress
from math import isqrt
from operator import mul, ne

BITS = 32


def hand_out(lengths: list[int], whole: int, bags: int) -> list[int]:
    """The number of bags of each village."""
    # What is handed out down to a quotient of 1 << BITS / factor comes first, in any order.
    guess = bags + len(lengths) // 2
    factor = (guess << BITS) // whole
    few = many = [length * factor >> BITS for length in lengths]
    given = reached = sum(few)
    margin = isqrt(len(lengths)) + 1
    for _ in range(40):
        if reached >= bags:
            break
        guess += bags - reached + margin
        margin *= 2
        factor = (guess << BITS) // whole
        many = [length * factor >> BITS for length in lengths]
        reached = sum(many)
    for _ in range(40):
        if given <= bags:
            break
        guess = max(0, guess - (given - bags) - margin)
        margin *= 2
        factor = (guess << BITS) // whole
        few = [length * factor >> BITS for length in lengths]
        given = sum(few)
    if given < bags:
        places = compress(range(len(lengths)), map(ne, few, many))
        between = [(-lengths[i] / n, i) for i in places for n in range(few[i] + 1, many[i] + 1)]
        between.sort()
        for _, i in between[: bags - given]:
            few[i] += 1
    return few


def main() -> None:
    m, q, *numbers = map(int, sys.stdin.buffer.read().split())
    lengths, questions = numbers[:m], numbers[m : m + q]
    whole = sum(lengths)
    villages = range(1, m + 1)
    for bags in questions:
        print(sum(map(mul, villages, hand_out(lengths, whole, bags))))


main()
