# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one stack for all threads."""


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    stack: list[str] = []
    last = 0
    totals: dict[str, int] = {}
    for _thread, kind, name, time in events:
        if stack:
            totals[stack[-1]] += time - last
        last = time
        if kind == "B":
            stack.append(name)
            totals.setdefault(name, 0)
        else:
            stack.pop()
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))
