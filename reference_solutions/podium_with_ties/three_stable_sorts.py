# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Three stable sorts of the rows, from the least important key to the first; then one pass."""

from operator import itemgetter


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    rows.sort(key=itemgetter(0), reverse=True)
    rows.sort(key=itemgetter(2))
    rows.sort(key=itemgetter(1), reverse=True)
    table = []
    rank = 0
    last_points = last_penalty = None
    for line, (name, points, penalty) in enumerate(rows, 1):
        if points != last_points or penalty != last_penalty:
            rank, last_points, last_penalty = line, points, penalty
        table.append((rank, name))
    return table[::step]
