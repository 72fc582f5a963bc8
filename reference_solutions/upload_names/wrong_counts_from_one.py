# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the first number that is added is 1."""

import sys


def main() -> None:
    n, *words = sys.stdin.read().split()
    drawer: set[str] = set()
    total = 0
    for i in range(int(n)):
        kind, name = words[2 * i], words[2 * i + 1]
        if kind == "-":
            drawer.discard(name)
            continue
        suffix = 0
        full = name
        while full in drawer:
            suffix += 1
            full = f"{name}-{suffix}"
        drawer.add(full)
        total += (i + 1) * max(1, suffix)
    print(total, len(drawer))


main()
