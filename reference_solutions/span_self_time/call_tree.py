# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Builds the tree of calls as objects, then visits it."""

from collections import defaultdict


class Call:
    def __init__(self, name: str, start: int) -> None:
        self.name = name
        self.start = start
        self.end = start
        self.children: list["Call"] = []

    def duration(self) -> int:
        return self.end - self.start

    def self_time(self) -> int:
        return self.duration() - sum(child.duration() for child in self.children)


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    roots: list[Call] = []
    running: dict[int, list[Call]] = defaultdict(list)
    for thread, kind, name, time in events:
        stack = running[thread]
        if kind == "B":
            call = Call(name, time)
            if stack:
                stack[-1].children.append(call)
            else:
                roots.append(call)
            stack.append(call)
        else:
            stack.pop().end = time
    totals: dict[str, int] = defaultdict(int)
    pending = roots
    while pending:
        call = pending.pop()
        totals[call.name] += call.self_time()
        pending.extend(call.children)
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))
