# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one of the two fields for days suffices if neither is a star."""

from datetime import date, timedelta

BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))


def read_field(field: str, low: int, high: int) -> set[int]:
    numbers: set[int] = set()
    for item in field.split(","):
        span, _, step = item.partition("/")
        if span == "*":
            first, last = low, high
        elif "-" in span:
            first, last = map(int, span.split("-"))
        else:
            first = last = int(span)
        numbers.update(range(first, last + 1, int(step or 1)))
    return numbers


def sprinkler_timers(timers: list[str], start: str, end: str) -> int:
    first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    days = []
    for i in range((last - first).days + 1):
        day = first + timedelta(i)
        days.append((day.day, day.month, day.isoweekday() % 7))
    start_time = int(start[11:13]), int(start[14:])
    end_time = int(end[11:13]), int(end[14:])
    total = 0
    for timer in timers:
        minutes, hours, days_of_month, months, weekdays = (
            read_field(field, low, high) for field, (low, high) in zip(timer.split(), BOUNDS)
        )
        _, _, day_field, _, weekday_field = timer.split()
        either = day_field != "*" and weekday_field != "*"

        def is_day(day: int, weekday: int) -> bool:
            if either:
                return day in days_of_month or weekday in weekdays
            return day in days_of_month and weekday in weekdays

        found = 0
        for day, month, weekday in days:
            if month in months and is_day(day, weekday):
                found += 1
        total += found * len(minutes) * len(hours)
        for place, time, after in ((0, start_time, False), (-1, end_time, True)):
            day, month, weekday = days[place]
            if month in months and is_day(day, weekday):
                for hour in hours:
                    for minute in minutes:
                        total -= ((hour, minute) >= time) == after
    return total
