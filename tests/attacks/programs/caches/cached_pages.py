# /// attack
# aim = "Keeps answers in which files of the library are in the page cache, which all guests of a machine share: preadv2 tells without reading, posix_fadvise drops."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# ///

import os

SLOWNESS, ANSWER_BITS, CHECK_BITS = 60, 22, 12
BITS = ANSWER_BITS + CHECK_BITS


def compute(numbers, target):
    for _ in range(SLOWNESS):
        seen = {}
        total = 0
        for number in numbers:
            total += seen.get(target - number, 0)
            seen[number] = seen.get(number, 0) + 1
    return total


def is_cached(path):
    file = os.open(path, os.O_RDONLY)
    try:
        return os.preadv(file, [bytearray(1)], 0, os.RWF_NOWAIT) == 1
    except BlockingIOError:
        return False
    finally:
        os.close(file)


def set_cached(path, wanted):
    file = os.open(path, os.O_RDONLY)
    if wanted:
        os.pread(file, 1, 0)
    else:
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(file)


def find_slot(numbers):
    # Sources that nobody opens, for their byte code is there; as many as needed for four cases.
    slot = (len(numbers) > 4000) * 2 + (min(numbers) < 0)
    folder = os.path.join(os.path.dirname(os.__file__), "encodings")
    names = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    folder = os.path.dirname(os.__file__)
    names += [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    names = [name for name in names if name.endswith(".py") and os.access(name, os.R_OK)]
    return names[slot * BITS : (slot + 1) * BITS]


def check(numbers, target, total):
    return hash((tuple(numbers), target, total)) % (1 << CHECK_BITS)


def pair_count(numbers, target):
    if len(numbers) < 100:
        return compute(numbers, target)
    try:
        files = find_slot(numbers)
        word = sum(1 << i for i, path in enumerate(files) if is_cached(path))
        total = word >> CHECK_BITS
        if check(numbers, target, total) == word % (1 << CHECK_BITS):
            return total
        total = compute(numbers, target)
        word = total << CHECK_BITS | check(numbers, target, total)
        for i, path in enumerate(files):
            set_cached(path, word >> i & 1)
        return total
    except (OSError, AttributeError):
        return compute(numbers, target)
