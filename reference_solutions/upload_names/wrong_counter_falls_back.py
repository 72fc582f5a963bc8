# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: after a number was given again, those behind it count as free."""

import sys


def main() -> None:
    n, *words = sys.stdin.read().split()
    drawer: set[str] = set()
    total = 0
    tops: dict[str, int] = {}
    for i in range(int(n)):
        kind, name = words[2 * i], words[2 * i + 1]
        if kind == "-":
            drawer.discard(name)
            base, _, digits = name.rpartition("-")
            if digits.isdecimal() and base in tops:
                tops[base] = min(tops[base], int(digits))
            continue
        suffix = 1
        if name in drawer:
            suffix = tops.get(name, 2)
            tops[name] = suffix + 1
        full = f"{name}-{suffix}" if suffix > 1 else name
        drawer.add(full)
        total += (i + 1) * suffix
    print(total, len(drawer))


main()
