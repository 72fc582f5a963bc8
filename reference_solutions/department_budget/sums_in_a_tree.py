# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Everybody in an order in which each one's people follow; a Fenwick tree over this order."""


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
        stack.extend(people[person])
    start = [0] * n
    end = [0] * n
    for place in reversed(range(n)):
        person = order[place]
        start[person] = place
        end[person] = max([place + 1] + [end[other] for other in people[person]])
    tree = [0] * (n + 1)

    def add(place: int, amount: int) -> None:
        place += 1
        while place <= n:
            tree[place] += amount
            place += place & -place

    def sum_before(place: int) -> int:
        total = 0
        while place > 0:
            total += tree[place]
            place -= place & -place
        return total

    for person in range(n):
        add(start[person], pay[person])
    alarms = excess = 0
    for kind, person, amount in events:
        if kind == 0:
            add(start[person], amount - pay[person])
            pay[person] = amount
        else:
            total = sum_before(end[person]) - sum_before(start[person])
            if total > amount:
                alarms += 1
                excess += total - amount
    return alarms, excess
