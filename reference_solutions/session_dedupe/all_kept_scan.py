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
