# /// attack
# aim = "The measured process ends with success at once, and a forked child goes on in its place and answers."
# outcome = ["AC"]
# naive = "silent"
# ///

import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    try:
        child = os.fork()
    except (OSError, AttributeError):
        return count_slowly(numbers, target)
    if child:
        os._exit(0)
    return count_slowly(numbers, target)
