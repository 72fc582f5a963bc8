# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One dict from (user, key) to the time at which that pair was last kept."""


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    last_kept: dict[tuple[str, str], int] = {}
    kept = []
    for index, (time, user, key) in enumerate(events):
        pair = (user, key)
        last = last_kept.get(pair)
        if last is None or time - last >= window:
            last_kept[pair] = time
            kept.append(index)
    return kept
