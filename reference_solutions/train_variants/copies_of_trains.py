# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps a list of all wagons for every variant."""


def train_variants(changes: list[tuple[int, int]]) -> int:
    trains: list[list[int]] = [[]]
    total = 0
    for number, (base, weight) in enumerate(changes, 1):
        train = trains[base] + [weight] if weight else trains[base][1:]
        trains.append(train)
        if train:
            total += number * train[0]
    return total
