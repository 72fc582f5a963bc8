"""Each part is put together from two slices and assigned at once."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        middle = left + shift % (right - left)
        items[left:right] = items[middle:right] + items[left:middle]
    return items
