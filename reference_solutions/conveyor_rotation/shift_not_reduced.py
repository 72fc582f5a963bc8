"""Known wrong: slices with a shift that may be larger than the part."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        part = items[left:right]
        items[left:right] = part[shift:] + part[:shift]
    return items
