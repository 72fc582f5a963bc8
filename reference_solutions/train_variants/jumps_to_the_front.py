# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every wagon knows the wagons 1, 2, 4, 8, ... places in front of it."""


def train_variants(changes: list[tuple[int, int]]) -> int:
    weights = [0]
    jumps: list[list[int]] = [[]]
    rears = [0]
    lengths = [0]
    total = 0
    for number, (base, weight) in enumerate(changes, 1):
        rear = rears[base]
        length = lengths[base]
        if weight:
            row = [rear]
            level = 0
            while level < len(jumps[row[-1]]):
                row.append(jumps[row[-1]][level])
                level += 1
            rear = len(weights)
            weights.append(weight)
            jumps.append(row)
            length += 1
        elif length:
            length -= 1
        rears.append(rear)
        lengths.append(length)
        if length:
            steps = length - 1
            wagon = rear
            level = 0
            while steps:
                if steps & 1:
                    wagon = jumps[wagon][level]
                steps >>= 1
                level += 1
            total += number * weights[wagon]
    return total
