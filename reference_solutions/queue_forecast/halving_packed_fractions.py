# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Halves the day, and the fraction of the generating function with it, packed into large ints."""

import sys
from operator import mul
from struct import Struct

M = 1_000_000_007
CARRY = (1 << 64) % M


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    k = numbers[0]
    coefficients = numbers[2 : k + 2]
    start = numbers[k + 2 : 2 * k + 2]
    times = numbers[2 * k + 2 :]
    half, rest = k // 2 + 1, (k + 1) // 2
    pack_even, pack_odd = Struct("<" + "Qx" * half).pack, Struct("<" + "Qx" * rest).pack
    pack_upper, pack_lower = pack_odd, Struct("<" + "Qx" * (k // 2)).pack
    unpack = Struct("<" + "QB" * (k + 1)).unpack
    load = int.from_bytes
    size = 9 * (k + 1)

    def reduce(product: int) -> list[int]:
        words = unpack(product.to_bytes(size, "little"))
        return [(low + high * CARRY) % M for low, high in zip(words[::2], words[1::2])]

    bottom = [1] + [-c % M for c in coefficients]
    top = [sum(map(mul, start[: i + 1], bottom[i::-1])) % M for i in range(k)]
    levels = []
    for _ in range(max(times).bit_length()):
        odd = bottom[1::2]
        even = load(pack_even(*bottom[::2]), "little")
        minus = load(pack_odd(*[M - c for c in odd]), "little")
        levels.append((even, minus))
        bottom = reduce(even * even + (load(pack_odd(*odd), "little") * minus << 72))
    answers = []
    for time in times:
        front = top
        for even, minus in levels:
            if not time:
                break
            upper = load(pack_upper(*front[::2]), "little")
            lower = load(pack_lower(*front[1::2]), "little")
            if time & 1:
                front = reduce(upper * minus + lower * even)
            else:
                front = reduce(upper * even + (lower * minus << 72))
            front.pop()
            time >>= 1
        answers.append(front[0])
    print(*answers)


main()
