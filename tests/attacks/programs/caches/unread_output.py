# /// attack
# aim = "Writes answers to the pipes of standard output and error, and reads back what earlier runs wrote."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# ///

import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    name = b"answer %d " % hash((tuple(numbers), target))
    for path in (1, 2, "/proc/self/fd/1", "/proc/self/fd/2", "/dev/stdout", "/dev/fd/2"):
        try:
            file = path if isinstance(path, int) else os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            for line in os.read(file, 1 << 16).splitlines():
                if line.startswith(name):
                    return int(line.removeprefix(name))
        except (OSError, AttributeError):
            continue
    total = count_slowly(numbers, target)
    os.write(2, b"%s%d\n" % (name, total))
    return total
