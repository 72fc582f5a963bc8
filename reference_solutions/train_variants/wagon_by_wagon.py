# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every wagon knows the one in front of it; walks from the rear end to the front."""


def train_variants(changes: list[tuple[int, int]]) -> int:
    weights = [0]
    before = [0]
    rears = [0]
    lengths = [0]
    fronts = [0]
    total = 0
    for number, (base, weight) in enumerate(changes, 1):
        rear = rears[base]
        length = lengths[base]
        front = fronts[base]
        if weight:
            before.append(rear)
            rear = len(weights)
            weights.append(weight)
            length += 1
            if length == 1:
                front = rear
        elif length:
            length -= 1
            front = rear
            for _ in range(length - 1):
                front = before[front]
        rears.append(rear)
        lengths.append(length)
        fronts.append(front)
        if length:
            total += number * weights[front]
    return total
