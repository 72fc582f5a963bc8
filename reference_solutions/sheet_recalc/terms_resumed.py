# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Depth first with a stack of half-read sums; values are kept under both signs of a name."""


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    prime = (1 << 61) - 1
    # What is broken or not finished yet has the value None.
    values: dict[str, int | None] = {"": 0}
    total = broken = 0
    for start in cells:
        if start in values:
            continue
        values[start] = values["-" + start] = None
        stack = [(start, 0, iter(cells[start].replace("-", "+-").split("+")))]
        while stack:
            name, value, terms = stack.pop()
            for term in terms:
                if term in values:
                    known = values[term]
                    if known is None:
                        broken += 1
                        break
                    value += known
                    continue
                wanted = term[1:] if term[0] == "-" else term
                if wanted in cells:
                    again = [term]
                    again.extend(terms)
                    stack.append((name, value, iter(again)))
                    values[wanted] = values["-" + wanted] = None
                    stack.append((wanted, 0, iter(cells[wanted].replace("-", "+-").split("+"))))
                    break
                value += 0 if wanted[0] > "9" else int(term)
            else:
                value %= prime
                total += value
                values[name] = value
                values["-" + name] = -value
    return broken, total % prime
