# /// attack
# aim = "Reads every descriptor that is open, from its beginning, in the hope that one is still the job's, another pipe's reading end, or a file of answers."
# outcome = ["WA"]
# naive = "unproven: the naive harness has closed its job file before"
# ///

import os
import re

TEXT = re.compile(rb'"expected": (-?[0-9]+)')


def pair_count(numbers, target):
    for descriptor in range(256):
        for read in (
            lambda: os.pread(descriptor, 1 << 20, 0),
            lambda: os.set_blocking(descriptor, False) or os.read(descriptor, 1 << 16),
        ):
            try:
                data = read()
            except (OSError, AttributeError):
                continue
            if found := TEXT.search(data):
                return int(found[1])
            if len(data) >= 8:
                return int.from_bytes(data[-8:], "little", signed=True)
    return 0
