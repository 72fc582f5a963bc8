# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all allowed requests of all clients for each request and rule."""


def api_throttle(requests: list[tuple[int, str]], rules: list[tuple[int, int]]) -> tuple[int, int]:
    allowed: list[int] = []
    for index, (time, client) in enumerate(requests):
        refused = False
        for limit, window in rules:
            count = 0
            for earlier in allowed:
                before, other = requests[earlier]
                if other == client and time - window < before:
                    count += 1
            if count >= limit:
                refused = True
        if not refused:
            allowed.append(index)
    return len(allowed), sum(allowed)
