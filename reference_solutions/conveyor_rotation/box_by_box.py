# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The first box is taken out and put in at the end, as often as needed."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        for _ in range(shift % (right - left)):
            items.insert(right - 1, items.pop(left))
    return items
