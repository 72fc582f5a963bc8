# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each rule, looks at the client's allowed request that lies as many places back as allowed."""

from collections import defaultdict


def api_throttle(requests: list[tuple[int, str]], rules: list[tuple[int, int]]) -> tuple[int, int]:
    history: defaultdict[str, list[int]] = defaultdict(list)
    allowed: list[int] = []
    for index, (time, client) in enumerate(requests):
        times = history[client]
        count = len(times)
        for limit, window in rules:
            if count >= limit and times[-limit] > time - window:
                break
        else:
            times.append(time)
            allowed.append(index)
    return len(allowed), sum(allowed)
