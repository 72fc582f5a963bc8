# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A binary indexed tree over the bytes times falling powers; an answer is scaled up again."""

PRIME = 2147483647
BASE = 257


def make_powers(base: int, count: int) -> list[int]:
    powers = []
    power = 1
    for _ in range(count):
        powers.append(power)
        power = power * base % PRIME
    return powers


def patched_checksums(firmware: bytes, events: list[tuple[int, int, int]]) -> int:
    n = len(firmware)
    data = bytearray(firmware)
    powers = make_powers(BASE, n)
    weights = make_powers(pow(BASE, -1, PRIME), n)
    tree = [0, *[byte * weight % PRIME for byte, weight in zip(data, weights, strict=True)]]
    for i in range(1, n + 1):
        above = i + (i & -i)
        if above <= n:
            tree[above] += tree[i]
    result = 0
    for kind, low, high in events:
        if kind:
            total = 0
            end = high
            while high > low:
                total += tree[high]
                high &= high - 1
            while low > high:
                total -= tree[low]
                low &= low - 1
            result += total * powers[end - 1] % PRIME
        elif high != data[low]:
            change = (high - data[low]) * weights[low] % PRIME
            data[low] = high
            low += 1
            while low <= n:
                tree[low] += change
                low += low & -low
    return result
