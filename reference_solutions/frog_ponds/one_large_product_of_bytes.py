# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Powers of the step by squaring; products of large numbers, cut into bytes one by one."""

MODULUS = 1_000_000_007
WIDTH = 9


def pack(values: list[int]) -> int:
    return int.from_bytes(b"".join([v.to_bytes(WIDTH, "little") for v in values]), "little")


def frog_ponds(ponds: list[int], young: list[int], nights: int) -> list[int]:
    if not nights:
        return ponds
    n = len(ponds)
    step = [0] * n
    for far, count in enumerate(young):
        step[far % n] += count
    size = WIDTH * n
    ends = range(0, size, WIDTH)
    read = int.from_bytes

    def reduce(product: int) -> list[int]:
        data = product.to_bytes(2 * size, "little")
        total = read(data[:size], "little") + read(data[size:], "little")
        data = total.to_bytes(size, "little")
        return [read(data[i : i + WIDTH], "little") % MODULUS for i in ends]

    single = pack(step)
    power = single
    for bit in bin(nights)[3:]:
        power = pack(reduce(power * power))
        if bit == "1":
            power = pack(reduce(power * single))
    return reduce(power * pack(ponds))
