# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of cells; each step looks up every cell with its neighbours in the rule."""


def rule_tape(row: str, rule: int, steps: int) -> str:
    table = [rule >> pattern & 1 for pattern in range(8)]
    cells = [int(cell) for cell in row]
    for _ in range(steps):
        lefts = cells[-1:] + cells[:-1]
        rights = cells[1:] + cells[:1]
        cells = [
            table[4 * left + 2 * own + right] for left, own, right in zip(lefts, cells, rights)
        ]
    return "".join(map(str, cells))
