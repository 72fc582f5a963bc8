# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each part is put together from two slices and assigned at once."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        middle = left + shift % (right - left)
        items[left:right] = items[middle:right] + items[left:middle]
    return items
