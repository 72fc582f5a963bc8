"""Known wrong: appends a run only when another colour begins, never the last one."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    runs = []
    start = 0
    for index in range(1, len(row)):
        if row[index] != row[index - 1]:
            runs.append((row[start], index - start))
            start = index
    return runs
