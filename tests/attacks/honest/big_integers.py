# /// attack
# aim = "Integers of thousands of bits inside: counts are kept in the digits of one large number."
# problem = "pair_program"
# outcome = ["AC"]
# deserves = 0.9
# ///

import sys

target, *numbers = map(int, sys.stdin.read().split())
counts = {}
for number in numbers:
    counts[number] = counts.get(number, 0) + 1
# A polynomial squared: the digits are numbers of pairs.
low = min(numbers, default=0)
width = 32
packed = 0
digits = bytearray(4 * (max(numbers, default=0) - low + 1))
for number, count in counts.items():
    digits[4 * (number - low) : 4 * (number - low) + 4] = count.to_bytes(4, "little")
packed = int.from_bytes(digits, "little")
square = packed * packed
shift = target - 2 * low
ordered = (square >> (width * shift)) & (2**width - 1) if shift >= 0 else 0
itself = counts.get(target // 2, 0) if target % 2 == 0 else 0
print((ordered - itself) // 2)
