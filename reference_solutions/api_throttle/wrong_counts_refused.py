# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: refused requests count against the client, too."""


def api_throttle(requests: list[tuple[int, str]], rules: list[tuple[int, int]]) -> tuple[int, int]:
    history: dict[str, list[int]] = {}
    allowed: list[int] = []
    for index, (time, client) in enumerate(requests):
        times = history.setdefault(client, [])
        if all(
            sum(1 for earlier in times if earlier > time - window) < limit
            for limit, window in rules
        ):
            allowed.append(index)
        times.append(time)
    return len(allowed), sum(allowed)
