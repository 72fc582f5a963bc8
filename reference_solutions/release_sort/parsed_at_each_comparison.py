# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A comparator that takes both tags apart each time it is called."""

from functools import cmp_to_key


def compare_parts(first: str, second: str) -> int:
    if first.isdigit() and second.isdigit():
        return int(first) - int(second)
    if first.isdigit():
        return -1
    if second.isdigit():
        return 1
    return (first > second) - (first < second)


def compare(first: str, second: str) -> int:
    first_core, _, first_pre = first.partition("-")
    second_core, _, second_pre = second.partition("-")
    for one, other in zip(first_core.split("."), second_core.split(".")):
        if one != other:
            return int(one) - int(other)
    if not first_pre or not second_pre:
        return (not first_pre) - (not second_pre)
    first_parts = first_pre.split(".")
    second_parts = second_pre.split(".")
    for one, other in zip(first_parts, second_parts):
        order = compare_parts(one, other)
        if order:
            return order
    return len(first_parts) - len(second_parts)


def release_sort(tags: list[str], page: int) -> list[str]:
    tags.sort(key=cmp_to_key(compare))
    return [tags[place] for place in range(0, len(tags), page)]
