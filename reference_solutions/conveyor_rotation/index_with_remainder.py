# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each box of a part is fetched by its index, taken modulo the length."""


def conveyor_rotation(items: list[int], moves: list[tuple[int, int, int]]) -> list[int]:
    for left, right, shift in moves:
        length = right - left
        items[left:right] = [items[left + (i + shift) % length] for i in range(length)]
    return items
