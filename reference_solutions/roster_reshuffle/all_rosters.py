# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rosters that one, two, three ... steps reach, until the goal is among them."""


def roster_reshuffle(start: str, goal: str) -> int:
    met = {start}
    newest = [start]
    steps = 0
    while newest:
        if goal in met:
            return steps
        found = set()
        for roster in newest:
            for i in range(len(roster) - 1):
                other = roster[:i] + roster[i + 1] + roster[i] + roster[i + 2 :]
                if other not in met:
                    found.add(other)
        met |= found
        newest = list(found)
        steps += 1
    return -1
