# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes formulas apart once; a cell is computed when all cells that it names have been."""

import re


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    prime = (1 << 61) - 1
    find = re.compile(r"([+-]?)([A-Z]*)([0-9]+)").findall
    values = dict.fromkeys(cells, 0)
    users: dict[str, list[tuple[str, int]]] = {name: [] for name in cells}
    missing = dict.fromkeys(cells, 0)
    for name, formula in cells.items():
        for sign, letters, digits in find(formula):
            factor = -1 if sign == "-" else 1
            if not letters:
                values[name] += factor * int(digits)
            elif letters + digits in cells:
                users[letters + digits].append((name, factor))
                missing[name] += 1
    ready = [name for name in cells if not missing[name]]
    total = 0
    for name in ready:
        value = values[name] % prime
        total += value
        for user, factor in users[name]:
            values[user] += factor * value
            missing[user] -= 1
            if not missing[user]:
                ready.append(user)
    return len(cells) - len(ready), total % prime
