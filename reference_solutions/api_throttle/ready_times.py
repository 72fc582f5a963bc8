# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""After each allowed request, works out from when on the client may send the next one."""


def api_throttle(requests: list[tuple[int, str]], rules: list[tuple[int, int]]) -> tuple[int, int]:
    allowed = total = 0
    ready: dict[str, int] = {}
    sent: dict[str, list[int]] = {}
    index = -1
    for time, client in requests:
        index += 1
        if client in ready:
            if time < ready[client]:
                continue
            times = sent[client]
        else:
            times = sent[client] = []
        allowed += 1
        total += index
        times.append(time)
        count = len(times)
        latest = 0
        for limit, window in rules:
            if count >= limit:
                end = times[-limit] + window
                if end > latest:
                    latest = end
        ready[client] = latest
    return allowed, total
