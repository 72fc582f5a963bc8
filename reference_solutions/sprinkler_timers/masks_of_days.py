# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One bit a day; the masks of the items of a field are joined, and remembered for each text."""

from datetime import date, timedelta
from operator import getitem


def make_masks(first: date, days: int) -> list[list[int]]:
    """Bits for the numbers of all five fields; days have one bit each, from the first one on."""
    month = first.replace(day=1)
    weekday = month.isoweekday()
    lead = first.day - 1
    by_month = [0] * 13
    starts = [0] * 32
    begin = 0
    while begin < lead + days:
        following = (month + timedelta(31)).replace(day=1)
        length = (following - month).days
        by_month[month.month] |= ((1 << length) - 1) << begin
        starts[length] |= 1 << begin
        begin += length
        month = following
    by_day = [0] * 32
    longer = 0
    for number in range(31, 0, -1):
        longer |= starts[number]
        by_day[number] = longer << number - 1
    weeks = (1 << 7 * (begin // 7 + 1)) // 127
    by_weekday = [weeks << (number - weekday) % 7 for number in range(7)]
    everything = (1 << days) - 1
    times = [1 << number for number in range(60)]
    rows = (by_day, by_month, by_weekday)
    return [times, times[:24], *([mask >> lead & everything for mask in row] for row in rows)]


class Field(dict[str, int]):
    """Joined masks of the texts of a field, each found when it comes for the first time."""

    def __init__(self, masks: list[int], low: int) -> None:
        self.masks = masks
        self.low = low

    def __missing__(self, text: str) -> int:
        joined = 0
        if "," in text:
            for item in text.split(","):
                joined |= self[item]
        else:
            for mask in self.choose(text):
                joined |= mask
        self[text] = joined
        return joined

    def choose(self, item: str) -> list[int]:
        span, _, step = item.partition("/")
        if span == "*":
            return self.masks[self.low :: int(step or 1)]
        first, _, last = span.partition("-")
        return self.masks[int(first) : int(last or first) + 1 : int(step or 1)]


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
    fields = [Field(row, low) for row, low in zip(masks, (0, 0, 1, 1, 0))]
    total = 0
    for timer in timers:
        minutes, hours, by_day, by_month, by_weekday = map(getitem, fields, timer.split(" "))
        chosen = by_day & by_month & by_weekday
        if chosen:
            every = minutes.bit_count() * hours.bit_count()
            total += chosen.bit_count() * every
            if chosen & 1:
                total -= count_before(minutes, hours, start)
            if chosen & last_bit:
                total -= every - count_before(minutes, hours, end)
    return total
