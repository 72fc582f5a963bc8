# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts for each team those that are better, and those of its score that stand before it."""


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    lines: list[tuple[int, str] | None] = [None] * len(rows)
    for name, points, penalty in rows:
        better = above = 0
        for other_name, other_points, other_penalty in rows:
            if other_points > points or (other_points == points and other_penalty < penalty):
                better += 1
            elif (other_points, other_penalty) == (points, penalty) and other_name > name:
                above += 1
        lines[better + above] = (better + 1, name)
    return [entry for line, entry in enumerate(lines) if entry and line % step == 0]
