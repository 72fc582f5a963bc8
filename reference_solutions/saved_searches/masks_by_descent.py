# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One bit a machine; comparisons are bisected in tables of masks, and searches parsed once."""

from bisect import bisect_left, bisect_right


def make_table(column: list[int | None]) -> tuple[list[int], list[int], int]:
    """Values in order, masks of the machines below each of them and the end, and of all known."""
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
    return values, below, known


def saved_searches(columns: dict[str, list[int | None]], searches: list[str]) -> list[int]:
    tables = {name: make_table(column) for name, column in columns.items()}
    every = (1 << len(next(iter(columns.values())))) - 1

    def read_search() -> int:
        found = read_group()
        while words and words[-1] == "or":
            words.pop()
            found |= read_group()
        return found

    def read_group() -> int:
        found = read_part()
        while words and words[-1] == "and":
            words.pop()
            found &= read_part()
        return found

    def read_part() -> int:
        word = words.pop()
        if word == "not":
            return every ^ read_part()
        if word == "(":
            found = read_search()
            words.pop()
            return found
        values, below, known = tables[word]
        operator = words.pop()
        number = int(words.pop())
        if operator == "<":
            return below[bisect_left(values, number)]
        if operator == "<=":
            return below[bisect_right(values, number)]
        if operator == ">":
            return known ^ below[bisect_right(values, number)]
        if operator == ">=":
            return known ^ below[bisect_left(values, number)]
        equal = below[bisect_right(values, number)] ^ below[bisect_left(values, number)]
        return equal if operator == "=" else known ^ equal

    counts = []
    for search in searches:
        words = search.split()
        words.reverse()
        counts.append(read_search().bit_count())
    return counts
