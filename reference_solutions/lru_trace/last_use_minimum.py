# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A dict with the time of the last use of each key; the smallest goes."""


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    last: dict[int, int] = {}
    hits = 0
    for now, key in enumerate(trace):
        if key in last:
            hits += 1
        elif len(last) == capacity:
            del last[min(last, key=lambda key: last[key])]
        last[key] = now
    return hits, sorted(last, key=lambda key: last[key])
