# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Per thread a stack of the time that no finished call had been charged with at each beginning."""

from collections import defaultdict
from operator import itemgetter


def span_self_time(events: list[tuple[int, str, str, int]]) -> list[tuple[str, int]]:
    # Below its running calls, a stack holds what the finished calls of the thread were charged.
    stacks: defaultdict[int, list[int]] = defaultdict(lambda: [0])
    totals: defaultdict[str, int] = defaultdict(int)
    for thread, kind, name, time in events:
        stack = stacks[thread]
        if kind == "B":
            stack.append(time - stack[0])
        else:
            own = time - stack.pop() - stack[0]
            stack[0] += own
            totals[name] += own
    ranking = sorted(totals.items())
    ranking.sort(key=itemgetter(1), reverse=True)
    return ranking
