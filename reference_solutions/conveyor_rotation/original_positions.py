# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: reads every part from the belt as it was before the first move."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    before = items[:]
    for left, right, shift in moves:
        middle = left + shift % (right - left)
        items[left:right] = before[middle:right] + before[left:middle]
    return items
