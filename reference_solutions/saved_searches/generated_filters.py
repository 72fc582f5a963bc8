# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Turns a search into a Python expression that is evaluated for each machine."""

import re

UNEQUAL = re.compile("([a-z]+) != ([0-9]+)")
UNKNOWN = float("nan")


def saved_searches(columns: dict[str, list[int | None]], searches: list[str]) -> list[int]:
    names = ", ".join(columns)
    rows = list(
        zip(
            *(
                [UNKNOWN if value is None else value for value in column]
                for column in columns.values()
            )
        )
    )
    counts = []
    for search in searches:
        condition = UNEQUAL.sub(r"(\1 < \2 or \1 > \2)", search).replace(" = ", " == ")
        counts.append(eval(f"sum([1 for {names}, in rows if {condition}])", {"rows": rows}))
    return counts
