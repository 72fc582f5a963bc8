# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A deque of the events kept within the window, searched for every event."""

from collections import deque


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    recent: deque[tuple[int, str, str]] = deque()
    kept = []
    for index, (time, user, key) in enumerate(events):
        while recent and time - recent[0][0] >= window:
            recent.popleft()
        if not any(user == other and key == pressed for _, other, pressed in recent):
            recent.append((time, user, key))
            kept.append(index)
    return kept
