# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: appends a run only when another colour begins, never the last one."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    runs = []
    start = 0
    for index in range(1, len(row)):
        if row[index] != row[index - 1]:
            runs.append((row[start], index - start))
            start = index
    return runs
