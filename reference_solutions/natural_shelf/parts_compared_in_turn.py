# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts every label once, and compares the parts of two labels one after the other."""

from functools import cmp_to_key


def parts_of(name: str) -> list[tuple[int, int, str]]:
    parts = []
    start = 0
    while start < len(name):
        end = start
        digits = name[start].isdigit()
        while end < len(name) and name[end].isdigit() == digits:
            end += 1
        part = name[start:end]
        parts.append((0, int(part), "") if digits else (1, 0, part))
        start = end
    return parts


def compare(one, other) -> int:
    for first, second in zip(one[0], other[0]):
        if first != second:
            return -1 if first < second else 1
    return len(one[0]) - len(other[0])


def natural_shelf(names: list[str], width: int) -> list[str]:
    pairs = [(parts_of(name), name) for name in names]
    return [name for _, name in sorted(pairs, key=cmp_to_key(compare))][::width]
