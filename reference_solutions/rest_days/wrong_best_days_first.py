# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the best paid day that is still possible, again and again."""


def rest_days(wages: list[int], rests: list[int]) -> list[int]:
    totals = []
    for rest in rests:
        taken: list[int] = []
        for day in sorted(range(len(wages)), key=lambda day: -wages[day]):
            if wages[day] > 0 and all(abs(day - other) > rest for other in taken):
                taken.append(day)
        totals.append(sum(wages[day] for day in taken))
    return totals
