# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two indices into the row: the start of a run and the first pixel behind it."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    runs = []
    start = 0
    while start < len(row):
        end = start
        while end < len(row) and row[end] == row[start]:
            end += 1
        runs.append((row[start], end - start))
        start = end
    return runs
