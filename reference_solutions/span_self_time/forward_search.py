# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Follows each call to its end, and subtracts the children met on the way."""


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    totals: dict[str, int] = {}
    for i, (thread, kind, name, start) in enumerate(events):
        if kind == "E":
            continue
        depth = 0
        own = -start
        for other, kind, _, time in events[i + 1 :]:
            if other != thread:
                continue
            if kind == "B":
                if depth == 0:
                    own += time
                depth += 1
            elif depth == 0:
                own += time
                break
            else:
                depth -= 1
                if depth == 0:
                    own -= time
        totals[name] = totals.get(name, 0) + own
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))
