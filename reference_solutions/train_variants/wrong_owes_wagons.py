# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a train without wagons owes one that is coupled later."""


def train_variants(changes: list[tuple[int, int]]) -> int:
    trains: list[list[int]] = [[]]
    fronts = [0]
    total = 0
    for number, (base, weight) in enumerate(changes, 1):
        train = trains[base]
        front = fronts[base]
        if weight:
            train = [*train, weight]
        else:
            front += 1
        trains.append(train)
        fronts.append(front)
        if front < len(train):
            total += number * train[front]
    return total
