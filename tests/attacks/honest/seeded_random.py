# /// attack
# aim = "Draws random numbers from a generator with a fixed seed, and from the module's own."
# outcome = ["AC"]
# deserves = 0.65
# ///

import random


def pair_count(numbers, target):
    rng = random.Random(12345)
    salt = rng.getrandbits(30) ^ random.randrange(1 << 30)
    seen = {}
    total = 0
    for number in numbers:
        total += seen.get((target - number) ^ salt, 0)
        seen[number ^ salt] = seen.get(number ^ salt, 0) + 1
    return total
