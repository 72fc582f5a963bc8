# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Everybody in an order in which each one's people follow; sums of blocks of 64 in this order."""


def department_budget(
    bosses: list[int], pay: list[int], events: list[tuple[int, int, int]]
) -> tuple[int, int]:
    n = len(bosses)
    people: list[list[int]] = [[] for _ in range(n)]
    for person in range(1, n):
        people[bosses[person]].append(person)
    order = []
    stack = [0]
    while stack:
        person = stack.pop()
        order.append(person)
        stack += people[person]
    sizes = [1] * n
    starts = [0] * n
    for place in range(n - 1, 0, -1):
        person = order[place]
        starts[person] = place
        sizes[bosses[person]] += sizes[person]
    values = [pay[person] for person in order]
    blocks = [sum(values[i : i + 64]) for i in range(0, n, 64)]
    alarms = excess = 0
    for kind, person, amount in events:
        start = starts[person]
        if kind == 0:
            blocks[start >> 6] += amount - values[start]
            values[start] = amount
            continue
        end = start + sizes[person]
        first = (start + 63) >> 6
        last = end >> 6
        if first < last:
            total = sum(blocks[first:last])
            total += sum(values[start : first << 6]) + sum(values[last << 6 : end])
        else:
            total = sum(values[start:end])
        if total > amount:
            alarms += 1
            excess += total - amount
    return alarms, excess
