# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out who is asked about."""


def department_budget(
    bosses: list[int], pay: list[int], events: list[tuple[int, int, int]]
) -> tuple[int, int]:
    people: list[list[int]] = [[] for _ in bosses]
    for person, boss in enumerate(bosses):
        if boss >= 0:
            people[boss].append(person)
    alarms = excess = 0
    for kind, person, amount in events:
        if kind == 0:
            pay[person] = amount
            continue
        total = -pay[person]
        stack = [person]
        while stack:
            current = stack.pop()
            total += pay[current]
            stack.extend(people[current])
        if total > amount:
            alarms += 1
            excess += total - amount
    return alarms, excess
