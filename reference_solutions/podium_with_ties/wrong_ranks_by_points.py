# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: teams of equal points share a rank, whatever their penalties."""


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    ordered = sorted(rows, key=lambda row: row[0], reverse=True)
    ordered.sort(key=lambda row: (-row[1], row[2]))
    table: list[tuple[int, str]] = []
    for line, row in enumerate(ordered):
        tied = line > 0 and row[1] == ordered[line - 1][1]
        table.append((table[-1][0] if tied else line + 1, row[0]))
    return table[::step]
