# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One bit a day; the masks of the items of a field are joined, and remembered for each text."""

from datetime import date


def make_masks(first: date, days: int) -> list[list[int]]:
    """Bits for the numbers of all five fields; days have one bit each, from the first one on."""
    by_day, by_month, by_weekday = [0] * 32, [0] * 13, [0] * 7
    ordinal = first.toordinal()
    bit = 1
    for day in map(date.fromordinal, range(ordinal, ordinal + days)):
        by_day[day.day] |= bit
        by_month[day.month] |= bit
        by_weekday[day.isoweekday() % 7] |= bit
        bit <<= 1
    times = [1 << number for number in range(60)]
    return [times, times[:24], by_day, by_month, by_weekday]


def join_numbers(item: str, masks: list[int], low: int) -> int:
    span, _, step = item.partition("/")
    if span == "*":
        chosen = masks[low :: int(step or 1)]
    else:
        first, _, last = span.partition("-")
        chosen = masks[int(first) : int(last) + 1 : int(step or 1)]
    joined = 0
    for mask in chosen:
        joined |= mask
    return joined


def count_before(minutes: int, hours: int, moment: str) -> int:
    """Starts of a day before the time of day of the moment."""
    hour, minute = 1 << int(moment[11:13]), 1 << int(moment[14:])
    earlier = (hours & (hour - 1)).bit_count() * minutes.bit_count()
    if hours & hour:
        earlier += (minutes & (minute - 1)).bit_count()
    return earlier


def sprinkler_timers(timers: list[str], start: str, end: str) -> int:
    first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    days = (last - first).days + 1
    last_bit = 1 << (days - 1)
    masks = make_masks(first, days)
    lows = (0, 0, 1, 1, 0)
    tables = [{str(number): mask for number, mask in enumerate(row)} for row in masks]
    total = 0
    for timer in timers:
        found = []
        for field, table, low, row in zip(timer.split(" "), tables, lows, masks):
            joined = 0
            for item in field.split(","):
                mask = table.get(item)
                if mask is None:
                    mask = table[item] = join_numbers(item, row, low)
                joined |= mask
            found.append(joined)
        minutes, hours, by_day, by_month, by_weekday = found
        every = minutes.bit_count() * hours.bit_count()
        chosen = by_day & by_month & by_weekday
        total += chosen.bit_count() * every
        if chosen & 1:
            total -= count_before(minutes, hours, start)
        if chosen & last_bit:
            total -= every - count_before(minutes, hours, end)
    return total
