# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sorts total and name in descending order alike."""


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    stacks: dict[int, list[str]] = {}
    last: dict[int, int] = {}
    totals: dict[str, int] = {}
    for thread, kind, name, time in events:
        stack = stacks.setdefault(thread, [])
        if stack:
            totals[stack[-1]] += time - last[thread]
        last[thread] = time
        if kind == "B":
            stack.append(name)
            totals.setdefault(name, 0)
        else:
            stack.pop()
    return sorted(totals.items(), key=lambda item: (item[1], item[0]), reverse=True)
