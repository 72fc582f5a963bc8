# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: takes right for the last position of the part."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        part = items[left : right + 1]
        shift %= len(part)
        items[left : right + 1] = part[shift:] + part[:shift]
    return items
