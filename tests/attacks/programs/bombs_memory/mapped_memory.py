# /// attack
# aim = "Maps anonymous memory directly, past the allocator, and touches every page."
# outcome = ["MLE", "RTE"]
# naive = "crashed or hung"
# ///

import mmap


def pair_count(numbers, target):
    kept = []
    while True:
        block = mmap.mmap(-1, 1 << 26)
        for place in range(0, len(block), 4096):
            block[place] = 1
        kept.append(memoryview(block))
