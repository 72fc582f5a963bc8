# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Powers of the step by squaring; each product of lists is one product of large numbers."""

from struct import Struct

MODULUS = 1_000_000_007
HIGH = 2**64 % MODULUS


def frog_ponds(ponds: list[int], young: list[int], nights: int) -> list[int]:
    if not nights:
        return ponds
    n = len(ponds)
    step = [0] * n
    for far, count in enumerate(young):
        step[far % n] += count
    size = 9 * n
    pack = Struct("<" + "Qx" * n).pack
    unpack = Struct("<" + "QB" * n).unpack
    read = int.from_bytes

    def reduce(product: int) -> list[int]:
        data = product.to_bytes(2 * size, "little")
        total = read(data[:size], "little") + read(data[size:], "little")
        parts = iter(unpack(total.to_bytes(size, "little")))
        return [(low + high * HIGH) % MODULUS for low, high in zip(parts, parts)]

    single = power = read(pack(*step), "little")
    for bit in bin(nights)[3:]:
        power = read(pack(*reduce(power * power)), "little")
        if bit == "1":
            power = read(pack(*reduce(power * single)), "little")
    return reduce(power * read(pack(*ponds), "little"))
