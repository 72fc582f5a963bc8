# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes no notice of a minus before the first term."""

MODULUS = 2**61 - 1


def read(formula: str) -> list[tuple[int, str]]:
    terms = []
    for part in formula.replace("-", "+-").split("+"):
        if part == formula[: len(part)] and part[0:1] == "-":
            terms.append((1, part[1:]))
        elif part:
            terms.append((-1, part[1:]) if part[0] == "-" else (1, part))
    return terms


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    left = {name: read(formula) for name, formula in cells.items()}
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
