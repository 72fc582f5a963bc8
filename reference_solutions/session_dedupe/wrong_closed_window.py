# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the end of the window as inside."""


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    last_kept: dict[tuple[str, str], int] = {}
    kept = []
    for index, (time, user, key) in enumerate(events):
        pair = (user, key)
        if pair in last_kept and time - last_kept[pair] <= window:
            continue
        last_kept[pair] = time
        kept.append(index)
    return kept
