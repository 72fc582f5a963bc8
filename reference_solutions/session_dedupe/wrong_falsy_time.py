# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a kept time of 0 counts as no kept time."""


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    last_kept: dict[tuple[str, str], int] = {}
    kept = []
    for index, (time, user, key) in enumerate(events):
        last = last_kept.get((user, key))
        if not last or time - last >= window:
            last_kept[user, key] = time
            kept.append(index)
    return kept
