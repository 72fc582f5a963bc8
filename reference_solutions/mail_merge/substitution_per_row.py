# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A regular expression and a function that looks up each name, on the template, for every row."""

import re

GAP = re.compile(r"\{\{(\w+)\}\}")


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    letters = []
    for row in rows:
        values = dict(zip(columns, row))
        letters.append(GAP.sub(lambda gap: values.get(gap[1], gap[0]), template))
    return "".join(letters).encode()
