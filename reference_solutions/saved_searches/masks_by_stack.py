# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One bit a machine; one pass over the words of a search, with a stack for parentheses."""

from bisect import bisect_left, bisect_right


def make_table(column: list[int | None]) -> tuple[list[int], list[int], dict[int, int]]:
    """Values in order, masks of the machines below each of them and the end, masks of values."""
    machines: dict[int, int] = {}
    bit = 1
    for value in column:
        if value is not None:
            machines[value] = machines.get(value, 0) | bit
        bit <<= 1
    values = sorted(machines)
    below = [0]
    known = 0
    for value in values:
        known |= machines[value]
        below.append(known)
    return values, below, machines


def saved_searches(columns: dict[str, list[int | None]], searches: list[str]) -> list[int]:
    tables = {name: make_table(column) for name, column in columns.items()}
    every = (1 << len(next(iter(columns.values())))) - 1
    counts = []
    for search in searches:
        outer = []
        found = 0
        group = every
        negated = False
        words = iter(search.split())
        for word in words:
            if word in tables:
                values, below, machines = tables[word]
                operator = next(words)
                number = int(next(words))
                if operator == "=":
                    part = machines.get(number, 0)
                elif operator == "!=":
                    part = below[-1] ^ machines.get(number, 0)
                elif operator == "<":
                    part = below[bisect_left(values, number)]
                elif operator == ">=":
                    part = below[-1] ^ below[bisect_left(values, number)]
                elif operator == "<=":
                    part = below[bisect_right(values, number)]
                else:
                    part = below[-1] ^ below[bisect_right(values, number)]
            elif word == "and":
                continue
            elif word == "or":
                found |= group
                group = every
                continue
            elif word == "not":
                negated = not negated
                continue
            elif word == "(":
                outer.append((found, group, negated))
                found, group, negated = 0, every, False
                continue
            else:
                part = found | group
                found, group, negated = outer.pop()
            group &= every ^ part if negated else part
            negated = False
        counts.append((found | group).bit_count())
    return counts
