# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes formulas that name an empty cell for broken."""

MODULUS = 2**61 - 1


def read(formula: str) -> list[tuple[int, str]]:
    terms = []
    for part in formula.replace("-", "+-").split("+"):
        if part:
            terms.append((-1, part[1:]) if part[0] == "-" else (1, part))
    return terms


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    left = {name: read(formula) for name, formula in cells.items()}
    values: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for name, terms in list(left.items()):
            if all(word in values or word.isdigit() for _, word in terms):
                value = 0
                for sign, word in terms:
                    value += sign * (int(word) if word.isdigit() else values.get(word, 0))
                values[name] = value % MODULUS
                del left[name]
                changed = True
    return len(left), sum(values.values()) % MODULUS
