# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One sort by a tuple that turns names round; each rank by a search for the first equal score."""


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    def place(row: tuple[str, int, int]) -> tuple[int, list[int]]:
        name, points, penalty = row
        return penalty - 100 * points, [-ord(letter) for letter in name] + [0]

    ordered = sorted(rows, key=place)
    scores = [100 * points - penalty for _, points, penalty in ordered]
    table = [(scores.index(score) + 1, row[0]) for score, row in zip(scores, ordered, strict=True)]
    return table[::step]
