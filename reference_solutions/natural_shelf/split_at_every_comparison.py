# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts both labels each time two of them are compared."""

from functools import cmp_to_key


def parts_of(name: str) -> list[str]:
    parts = [name[0]]
    for character in name[1:]:
        if character.isdigit() == parts[-1][-1].isdigit():
            parts[-1] += character
        else:
            parts.append(character)
    return parts


def compare(one: str, other: str) -> int:
    first, second = parts_of(one), parts_of(other)
    for a, b in zip(first, second):
        if a.isdigit() and b.isdigit():
            if int(a) != int(b):
                return -1 if int(a) < int(b) else 1
        elif a.isdigit() != b.isdigit():
            return -1 if a.isdigit() else 1
        elif a != b:
            return -1 if a < b else 1
    return len(first) - len(second)


def natural_shelf(names: list[str], width: int) -> list[str]:
    return sorted(names, key=cmp_to_key(compare))[::width]
