# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compare every event with all events kept before it."""


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    kept: list[int] = []
    for index, (time, user, key) in enumerate(events):
        for earlier in kept:
            kept_time, kept_user, kept_key = events[earlier]
            if kept_user == user and kept_key == key and time - kept_time < window:
                break
        else:
            kept.append(index)
    return kept
