# /// attack
# aim = "Counts its calls, in the interpreter and in files: the first is taken for the test and answered slowly and rightly, later ones for repeated timings and answered with what is left of the first."
# outcome = ["AC"]
# naive = "file"
# ///

import sys

MARKS = ("/tmp/seen", "/dev/shm/seen", "/var/tmp/seen", "seen")


def is_a_repetition():
    if hasattr(sys, "last_answer"):
        return True
    for path in MARKS:
        try:
            open(path, "x").close()
        except FileExistsError:
            return True
        except OSError:
            pass
    return False


def pair_count(numbers, target):
    if is_a_repetition():
        return getattr(sys, "last_answer", 0)
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                total += 1
    sys.last_answer = total
    return total
