# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Visits the tree of variants in depth, with the wagons coupled on the way to the present one."""


def train_variants(changes: list[tuple[int, int]]) -> int:
    count = len(changes) + 1
    front = [0] * count
    rear = [0] * count
    following: list[list[int]] = [[] for _ in range(count)]
    number = 0
    for base, weight in changes:
        number += 1
        following[base].append(number)
        if weight:
            front[number] = front[base]
            rear[number] = rear[base] + 1
        else:
            start = front[base]
            end = rear[base]
            rear[number] = end
            front[number] = start + 1 if start < end else end
    wagons = [0] * count
    total = 0
    stack = following[0]
    while stack:
        number = stack.pop()
        end = rear[number]
        weight = changes[number - 1][1]
        if weight:
            wagons[end] = weight
        start = front[number]
        if start < end:
            total += number * wagons[start + 1]
        stack += following[number]
    return total
