# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares with the last seen event of the pair."""


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    last_seen: dict[tuple[str, str], int] = {}
    kept = []
    for index, (time, user, key) in enumerate(events):
        pair = (user, key)
        if pair not in last_seen or time - last_seen[pair] >= window:
            kept.append(index)
        last_seen[pair] = time
    return kept
