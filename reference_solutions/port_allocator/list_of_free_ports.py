# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks through all ports for those that are free."""


def port_allocator(wishes: list[int], low: int, high: int) -> int:
    got: list[int] = []
    for wish in wishes:
        near = [*range(wish, min(high, wish + len(wishes)) + 1)]
        near += range(low, min(high, low + len(wishes)) + 1)
        got.append(next((port for port in near if port not in got), -1))
    return sum((index + 1) * port for index, port in enumerate(got))
