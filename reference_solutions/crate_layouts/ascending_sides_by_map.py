# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sides in ascending order; the quotients for a shortest side are added up without a loop."""

import sys
from itertools import repeat
from math import isqrt
from operator import floordiv


def count(x: int) -> int:
    """Return the number of triples; those with three, two and one different sides apart."""
    ascending = cubes = 0
    for a in range(1, isqrt(x) + 1):
        rest = x // a
        last = isqrt(rest)
        if last < a:
            break
        cubes = a
        ascending += sum(map(floordiv, repeat(rest, last - a), range(a + 1, last + 1)))
        ascending -= (last - a) * (last + a + 1) // 2
    alike = sum([x // (a * a) for a in range(1, isqrt(x) + 1)]) - cubes
    return 6 * ascending + 3 * alike + cubes


def main() -> None:
    _, *sizes = map(int, sys.stdin.read().split())
    print("\n".join(map(str, map(count, sizes))))


main()
