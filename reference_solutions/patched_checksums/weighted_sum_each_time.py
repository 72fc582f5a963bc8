# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of powers, and a sum of products for each checksum."""

from operator import mul

PRIME = 2147483647


def patched_checksums(firmware: bytes, events: list[tuple[int, int, int]]) -> int:
    data = bytearray(firmware)
    powers = [1]
    for _ in data:
        powers.append(powers[-1] * 257 % PRIME)
    powers.reverse()
    count = len(powers)
    result = 0
    for kind, first, second in events:
        if kind == 0:
            data[first] = second
        else:
            weights = powers[count - (second - first) :]
            result += sum(map(mul, data[first:second], weights)) % PRIME
    return result
