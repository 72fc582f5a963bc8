# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: wagons of different variants replace each other in one list."""


def train_variants(changes: list[tuple[int, int]]) -> int:
    wagons = [0] * (len(changes) + 1)
    fronts = [0]
    rears = [0]
    total = 0
    for number, (base, weight) in enumerate(changes, 1):
        front = fronts[base]
        rear = rears[base]
        if weight:
            wagons[rear] = weight
            rear += 1
        elif front < rear:
            front += 1
        fronts.append(front)
        rears.append(rear)
        if front < rear:
            total += number * wagons[front]
    return total
