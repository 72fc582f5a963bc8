# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out functions without any self time."""


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    stacks: dict[int, list[str]] = {}
    last: dict[int, int] = {}
    totals: dict[str, int] = {}
    for thread, kind, name, time in events:
        stack = stacks.setdefault(thread, [])
        if stack and time > last[thread]:
            totals[stack[-1]] = totals.get(stack[-1], 0) + time - last[thread]
        last[thread] = time
        if kind == "B":
            stack.append(name)
        else:
            stack.pop()
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))
