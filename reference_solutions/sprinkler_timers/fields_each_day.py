# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads the fields of a timer again for every day."""

from datetime import date, timedelta


def names(field: str, low: int, number: int) -> bool:
    for item in field.split(","):
        span, _, step = item.partition("/")
        if span == "*":
            if (number - low) % int(step or 1) == 0:
                return True
        else:
            first, _, last = span.partition("-")
            if int(first) <= number <= int(last or first):
                if (number - int(first)) % int(step or 1) == 0:
                    return True
    return False


def sprinkler_timers(timers: list[str], start: str, end: str) -> int:
    first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    start_time = int(start[11:13]) * 60 + int(start[14:])
    end_time = int(end[11:13]) * 60 + int(end[14:])
    total = 0
    for timer in timers:
        minute, hour, day, month, weekday = timer.split()
        hours = [number for number in range(24) if names(hour, 0, number)]
        minutes = [number for number in range(60) if names(minute, 0, number)]
        times = [h * 60 + m for h in hours for m in minutes]
        now = first
        while now <= last:
            if (
                names(month, 1, now.month)
                and names(day, 1, now.day)
                and names(weekday, 0, now.isoweekday() % 7)
            ):
                total += len(times)
                if now == first:
                    total -= sum(time < start_time for time in times)
                if now == last:
                    total -= sum(time >= end_time for time in times)
            now += timedelta(1)
    return total
