# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: remembers one beginning per thread and name, which recursion overwrites."""


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    stacks: dict[int, list[str]] = {}
    starts: dict[tuple[int, str], int] = {}
    totals: dict[str, int] = {}
    for thread, kind, name, time in events:
        stack = stacks.setdefault(thread, [])
        if kind == "B":
            stack.append(name)
            starts[thread, name] = time
            totals.setdefault(name, 0)
        else:
            stack.pop()
            duration = time - starts[thread, name]
            totals[name] += duration
            if stack:
                totals[stack[-1]] -= duration
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))
