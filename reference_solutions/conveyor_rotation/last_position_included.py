"""Known wrong: takes right for the last position of the part."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        part = items[left : right + 1]
        shift %= len(part)
        items[left : right + 1] = part[shift:] + part[:shift]
    return items
