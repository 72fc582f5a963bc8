# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts by descending name, then by the tuple of negated points and penalty; then one pass."""


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    ordered = sorted(rows, key=lambda row: row[0], reverse=True)
    ordered.sort(key=lambda row: (-row[1], row[2]))
    table: list[tuple[int, str]] = []
    for line, row in enumerate(ordered):
        if line > 0 and row[1:] == ordered[line - 1][1:]:
            table.append((table[-1][0], row[0]))
        else:
            table.append((line + 1, row[0]))
    return table[::step]
