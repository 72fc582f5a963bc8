# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a stretch is fair if the crews in it occur equally often."""


def balanced_crews(log: list[int], crews: int) -> int:
    fair = 0
    for start in range(len(log)):
        counts: dict[int, int] = {}
        for crew in log[start:]:
            counts[crew] = counts.get(crew, 0) + 1
            fair += min(counts.values()) == max(counts.values())
    return fair
