# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the next score gets the next rank, however many teams share the one before."""


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    ordered = sorted(rows, key=lambda row: row[0], reverse=True)
    ordered.sort(key=lambda row: (-row[1], row[2]))
    table = []
    rank = 0
    last = None
    for name, points, penalty in ordered:
        if (points, penalty) != last:
            rank += 1
            last = (points, penalty)
        table.append((rank, name))
    return table[::step]
