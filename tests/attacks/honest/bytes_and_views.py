# /// attack
# aim = "Works on arrays, bytes and views of them."
# outcome = ["AC"]
# deserves = 0.5
# ///

import array


def pair_count(numbers, target):
    view = memoryview(array.array("i", numbers)).cast("B").cast("i")
    seen = {}
    total = 0
    for number in view:
        total += seen.get(target - number, 0)
        seen[number] = seen.get(number, 0) + 1
    return int.from_bytes(bytes(bytearray(total.to_bytes(8, "little"))), "little")
