# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not need a cell whose terms cancel out."""

MODULUS = 2**61 - 1


def read(formula: str) -> list[tuple[int, str]]:
    terms = []
    for part in formula.replace("-", "+-").split("+"):
        if part:
            terms.append((-1, part[1:]) if part[0] == "-" else (1, part))
    return terms


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    left = {}
    for name, formula in cells.items():
        factors: dict[str, int] = {}
        for sign, word in read(formula):
            factors[word] = factors.get(word, 0) + sign
        left[name] = [(factor, word) for word, factor in factors.items() if factor]
    values: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for name, terms in list(left.items()):
            if all(word not in left for _, word in terms):
                value = 0
                for sign, word in terms:
                    value += sign * (int(word) if word.isdigit() else values.get(word, 0))
                values[name] = value % MODULUS
                del left[name]
                changed = True
    return len(left), sum(values.values()) % MODULUS
