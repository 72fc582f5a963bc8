# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up whole durations, children included."""


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    stacks: dict[int, list[int]] = {}
    totals: dict[str, int] = {}
    for thread, kind, name, time in events:
        stack = stacks.setdefault(thread, [])
        if kind == "B":
            stack.append(time)
        else:
            totals[name] = totals.get(name, 0) + time - stack.pop()
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))
