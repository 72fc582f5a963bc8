# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A dict from score to names; sorts the names of each score and puts the table together."""

from collections import defaultdict


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    names = defaultdict(list)
    for name, points, penalty in rows:
        names[-points, penalty].append(name)
    table: list[tuple[int, str]] = []
    for score in sorted(names):
        rank = len(table) + 1
        table += [(rank, name) for name in sorted(names[score], reverse=True)]
    return table[::step]
