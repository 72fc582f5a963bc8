# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at every minute."""

from datetime import datetime, timedelta


def names(field: str, low: int, number: int) -> bool:
    for item in field.split(","):
        span, _, step = item.partition("/")
        first, _, last = span.partition("-")
        begin = low if span == "*" else int(first)
        stop = 99 if span == "*" else int(last or first)
        if begin <= number <= stop and (number - begin) % int(step or 1) == 0:
            return True
    return False


def sprinkler_timers(timers: list[str], start: str, end: str) -> int:
    total = 0
    for timer in timers:
        minute, hour, day, month, weekday = timer.split()
        now = datetime.fromisoformat(start)
        while now < datetime.fromisoformat(end):
            if not (
                names(day, 1, now.day)
                and names(month, 1, now.month)
                and names(weekday, 0, (now.weekday() + 1) % 7)
            ):
                now = now.replace(hour=0, minute=0) + timedelta(1)
                continue
            if names(hour, 0, now.hour) and names(minute, 0, now.minute):
                total += 1
            now += timedelta(minutes=1)
    return total
