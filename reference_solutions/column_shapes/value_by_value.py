# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Translates each value by itself; counts shapes in a dict and sorts them all."""

import sys

TABLE = {code: "A" for code in range(ord("A"), ord("Z") + 1)}
TABLE.update({code: "a" for code in range(ord("a"), ord("z") + 1)})
TABLE.update({code: "9" for code in range(ord("0"), ord("9") + 1)})


def main() -> None:
    lines = sys.stdin.read().splitlines()
    k = int(lines[0].split()[1])
    counts: dict[str, int] = {}
    for value in lines[1:]:
        shape = value.translate(TABLE)
        counts[shape] = counts.get(shape, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for shape, count in ordered[:k]:
        print(count, shape)


main()
