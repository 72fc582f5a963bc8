# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Parses a search into a tree, and walks through the tree for each machine."""

import operator

OPERATORS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


class Parser:
    def __init__(self, text):
        self.words = text.split()
        self.place = 0

    def peek(self):
        return self.words[self.place] if self.place < len(self.words) else None

    def take(self):
        self.place += 1
        return self.words[self.place - 1]

    def parse(self):
        parts = [self.parse_group()]
        while self.peek() == "or":
            self.take()
            parts.append(self.parse_group())
        return ("or", parts) if len(parts) > 1 else parts[0]

    def parse_group(self):
        parts = [self.parse_part()]
        while self.peek() == "and":
            self.take()
            parts.append(self.parse_part())
        return ("and", parts) if len(parts) > 1 else parts[0]

    def parse_part(self):
        word = self.take()
        if word == "not":
            return ("not", self.parse_part())
        if word == "(":
            tree = self.parse()
            self.take()
            return tree
        return ("compare", word, OPERATORS[self.take()], int(self.take()))


def matches(tree, machine) -> bool:
    kind = tree[0]
    if kind == "compare":
        value = machine[tree[1]]
        return value is not None and tree[2](value, tree[3])
    if kind == "not":
        return not matches(tree[1], machine)
    if kind == "and":
        return all(matches(part, machine) for part in tree[1])
    return any(matches(part, machine) for part in tree[1])


def saved_searches(columns: dict[str, list[int | None]], searches: list[str]) -> list[int]:
    count = len(next(iter(columns.values())))
    machines = [{name: column[i] for name, column in columns.items()} for i in range(count)]
    counts = []
    for search in searches:
        tree = Parser(search).parse()
        counts.append(sum(matches(tree, machine) for machine in machines))
    return counts
