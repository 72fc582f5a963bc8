# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each pair a list of all its kept times, searched for one within the window."""

from collections import defaultdict


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    histories: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    kept = []
    for index, (time, user, key) in enumerate(events):
        history = histories[user, key]
        if all(time - earlier >= window for earlier in history):
            history.append(time)
            kept.append(index)
    return kept
