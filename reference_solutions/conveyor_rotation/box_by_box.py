"""The first box is taken out and put in at the end, as often as needed."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        for _ in range(shift % (right - left)):
            items.insert(right - 1, items.pop(left))
    return items
