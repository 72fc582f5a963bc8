# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers given back wait on a heap for each name, beside the highest number so far."""

import sys
from heapq import heappop, heappush


def main() -> None:
    words = sys.stdin.read().split()
    drawer: set[str] = set()
    tops: dict[str, int] = {}
    freed: dict[str, list[int]] = {}
    total = 0
    for event, (kind, name) in enumerate(zip(words[1::2], words[2::2], strict=True), 1):
        if kind == "-":
            if name in drawer:
                drawer.remove(name)
                base, _, digits = name.rpartition("-")
                if base in tops and digits.isdecimal() and digits[0] != "0":
                    number = int(digits)
                    if 1 < number < tops[base]:
                        heappush(freed[base], number)
        elif name not in drawer:
            drawer.add(name)
            total += event
        else:
            if name not in tops:
                tops[name] = 2
                freed[name] = []
            heap = freed[name]
            while heap:
                number = heappop(heap)
                full = f"{name}-{number}"
                if full not in drawer:
                    break
            else:
                number = tops[name]
                full = f"{name}-{number}"
                while full in drawer:
                    number += 1
                    full = f"{name}-{number}"
                tops[name] = number + 1
            drawer.add(full)
            total += event * number
    print(total, len(drawer))


main()
