# /// attack
# aim = "Reads the memory of its own process and of its parents through /proc, and searches it for the text of the job."
# outcome = ["WA"]
# naive = "unproven: the naive harness frees the text of its job, and numbers have no mark to search for"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import re


def search(process):
    with open(f"/proc/{process}/maps") as file:
        regions = [line.split()[0] for line in file if " rw" in line]
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for region in regions:
            start, end = (int(word, 16) for word in region.split("-"))
            memory.seek(start)
            try:
                found = re.search(rb'"expected": (\d+)', memory.read(min(end - start, 1 << 26)))
            except OSError:
                continue
            if found:
                return int(found[1])
    return None


def pair_count(numbers, target):
    for process in (os.getpid(), os.getppid(), 1):
        try:
            found = search(process)
        except (OSError, OverflowError):
            continue
        if found is not None:
            return found
    return -1
