# /// attack
# aim = "Locks shared descriptors and files of the library for good, so that whoever asks for a lock waits."
# outcome = ["AC"]
# naive = "unproven: the naive harness takes no locks"
# [elsewhere]
# wasm = ["RTE"]
# ///

import fcntl
import os
import sys


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    paths = [
        getattr(sys, "executable", "/bin/python3"),
        os.__file__,
        "/effbench/zygote.py",
        "/dev/urandom",
    ]
    descriptors = [0, 1, 2]
    for path in paths:
        try:
            descriptors.append(os.open(path, os.O_RDONLY))
        except OSError:
            continue
    for descriptor in descriptors:
        for lock in (fcntl.flock, fcntl.lockf):
            try:
                lock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                continue
    return count_slowly(numbers, target)
