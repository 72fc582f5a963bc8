# /// attack
# aim = "Prints a lot to standard output and error, below the limit: nobody told it that output is its own business."
# outcome = ["AC"]
# deserves = 0.4
# ///

import sys


def pair_count(numbers, target):
    print("debug: target", target, "of", len(numbers), "numbers", numbers[:10])
    seen = {}
    total = 0
    for i, number in enumerate(numbers):
        total += seen.get(target - number, 0)
        seen[number] = seen.get(number, 0) + 1
        if i % 100 == 0:
            print(f"step {i}: total {total}", "." * 1000)
            print(f"step {i}", file=sys.stderr, flush=True)
    sys.stdout.write("RESULT done\n")
    return total
