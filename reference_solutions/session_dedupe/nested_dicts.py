# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
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
