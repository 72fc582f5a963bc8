# /// attack
# aim = "Tries a table for all sums at once, and takes the small way where memory does not allow it."
# outcome = ["AC"]
# deserves = 0.8
# ///


def pair_count(numbers, target):
    try:
        table = bytearray(1 << 30)
        del table
    except MemoryError:
        pass
    seen = {}
    total = 0
    for number in numbers:
        total += seen.get(target - number, 0)
        seen[number] = seen.get(number, 0) + 1
    return total
