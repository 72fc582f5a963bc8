# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: equally frequent shapes come in the order of the values."""

import sys


def find_shape(value: str) -> str:
    shape = ""
    for character in value:
        if "A" <= character <= "Z":
            shape += "A"
        elif "a" <= character <= "z":
            shape += "a"
        elif "0" <= character <= "9":
            shape += "9"
        else:
            shape += character
    return shape


def main() -> None:
    lines = sys.stdin.read().splitlines()
    k = int(lines[0].split()[1])
    counts: dict[str, int] = {}
    for value in lines[1:]:
        shape = find_shape(value)
        counts[shape] = counts.get(shape, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    for shape, count in ordered[:k]:
        print(count, shape)


main()
