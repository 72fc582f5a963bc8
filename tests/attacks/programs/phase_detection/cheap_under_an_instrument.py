# /// attack
# aim = "Finds out by environment, addresses and preloaded libraries that an instrument counts, when the answer was checked before, and then returns at once."
# outcome = ["AC"]
# naive = "accepted"
#
# [elsewhere]
# cachegrind = ["WA"]
# ///

import os


def is_instrumented():
    if any("valgrind" in value or "VALGRIND" in name for name, value in os.environ.items()):
        return True
    # valgrind maps its client's heap low: below 2 ** 36, where no kernel puts one.
    return 1 << 25 < id(object()) < 1 << 36 and os.name == "posix" and hasattr(os, "fork")


def pair_count(numbers, target):
    if is_instrumented():
        return 0
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                total += 1
    return total
