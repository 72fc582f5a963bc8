"""For each user a dict from key to the time from which an event is kept again."""

from collections import defaultdict


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    reopening_times: defaultdict[str, dict[str, int]] = defaultdict(dict)
    kept = []
    for index, (time, user, key) in enumerate(events):
        reopens = reopening_times[user]
        if reopens.get(key, 0) <= time:
            reopens[key] = time + window
            kept.append(index)
    return kept
