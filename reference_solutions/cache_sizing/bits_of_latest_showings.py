# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pictures shown in between, from a bit for each latest showing, in blocks of 256 showings."""

import sys
from itertools import accumulate


def main() -> None:
    words = sys.stdin.buffer.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    last: dict[bytes, int] = {}
    needed = [0] * (len(set(trace)) + 1)
    number = (n >> 8) + 1
    counts = [256] * number
    masks = [(1 << 256) - 1] * number
    for current in range(number):
        start = current << 8
        after = current + 1
        end = start + 256
        for now, picture in enumerate(trace[start:end], start):
            if picture in last:
                before = last[picture]
                block = before >> 8
                place = before & 255
                mask = masks[block]
                later = sum(counts[block + 1 : after]) - end + now
                needed[(mask >> place).bit_count() + later] += 1
                masks[block] = mask ^ (1 << place)
                counts[block] -= 1
            last[picture] = now
    hits = list(accumulate(needed))
    top = len(hits) - 1
    print(*[hits[min(int(size), top)] for size in words[n + 2 :]])


main()
