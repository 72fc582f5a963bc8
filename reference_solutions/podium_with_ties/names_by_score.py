# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of names for each possible score; only those of which a line is shown are sorted."""

MAX_POINTS = 100
MAX_PENALTY = 20


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    names: list[list[list[str]]] = [
        [[] for _ in range(MAX_PENALTY + 1)] for _ in range(MAX_POINTS + 1)
    ]
    for name, points, penalty in rows:
        names[points][penalty].append(name)
    shown: list[tuple[int, str]] = []
    better = line = 0
    for by_penalty in reversed(names):
        for tied in by_penalty:
            end = better + len(tied)
            if line < end:
                tied.sort(reverse=True)
                picked = tied[line - better :: step]
                shown += [(better + 1, name) for name in picked]
                line += step * len(picked)
            better = end
    return shown
