# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the key with the smallest number of uses goes, the oldest of several."""


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    uses: dict[int, tuple[int, int]] = {}
    hits = 0
    for now, key in enumerate(trace):
        count = 0
        if key in uses:
            hits += 1
            count = uses[key][0]
        elif len(uses) == capacity:
            del uses[min(uses, key=lambda key: uses[key])]
        uses[key] = (count + 1, now)
    return hits, sorted(uses, key=lambda key: uses[key][1])
