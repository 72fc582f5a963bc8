# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each minute, ask each bell whether its period divides the minute."""


def lonely_bells(periods: list[int], minutes: int) -> tuple[int, int]:
    lonely = [
        minute
        for minute in range(1, minutes + 1)
        if sum(minute % period == 0 for period in periods) == 1
    ]
    pauses = [after - before for before, after in zip(lonely, lonely[1:])]
    return len(lonely), max(pauses, default=0)
