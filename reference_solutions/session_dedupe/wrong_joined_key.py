# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: user and key are joined without a separator."""


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    last_kept: dict[str, int] = {}
    kept = []
    for index, (time, user, key) in enumerate(events):
        name = user + key
        if name not in last_kept or time - last_kept[name] >= window:
            last_kept[name] = time
            kept.append(index)
    return kept
