"""Known wrong: turns the part to the right."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        middle = right - shift % (right - left)
        items[left:right] = items[middle:right] + items[left:middle]
    return items
