# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The free numbers of each name as the bits of one integer, of which the lowest is the next."""

import sys


def find_place(name: str, limit: int) -> tuple[str, int]:
    """The name before the number at the end of the name, and the bit of the number."""
    base, _, digits = name.rpartition("-")
    if digits.isdecimal() and digits[0] != "0" and 1 < int(digits) < limit:
        return base, 1 << int(digits)
    return name, 2


def main() -> None:
    words = sys.stdin.read().split()
    places: dict[str, tuple[str, int]] = {}
    free: dict[str, int] = {}
    total = 0
    for event, (kind, name) in enumerate(zip(words[1::2], words[2::2], strict=True), 1):
        if name not in places:
            places[name] = base, bit = find_place(name, len(words))
            free.setdefault(base, -4)
            free.setdefault(name, -4)
            if base == name:
                free[name] |= 2
        else:
            base, bit = places[name]
        bits = free[base]
        if kind == "-":
            free[base] = bits | bit
        elif bits & bit:
            free[base] = bits ^ bit
            total += event
        else:
            bits = free[name]
            bit = bits & -bits
            free[name] = bits ^ bit
            total += event * (bit.bit_length() - 1)
    taken = sum((~bits >> 2).bit_count() for bits in free.values())
    print(total, taken + sum(not free[name] & bit for name, (_, bit) in places.items() if bit == 2))


main()
