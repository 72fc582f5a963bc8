# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Translates the whole input at once, and sorts only shapes that are frequent enough."""

import sys
from collections import Counter
from string import ascii_lowercase, ascii_uppercase, digits


def main() -> None:
    table = bytes.maketrans(
        (ascii_uppercase + ascii_lowercase + digits).encode(), b"A" * 26 + b"a" * 26 + b"9" * 10
    )
    k = int(sys.stdin.buffer.readline().split()[1])
    counts = Counter(sys.stdin.buffer.read().translate(table).split())
    least = sorted(counts.values(), reverse=True)[:k][-1]
    frequent = [(-count, shape) for shape, count in counts.items() if count >= least]
    frequent.sort()
    print("\n".join([f"{-count} {shape.decode()}" for count, shape in frequent[:k]]))


main()
