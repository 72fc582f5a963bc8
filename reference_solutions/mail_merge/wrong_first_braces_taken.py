# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes all up to the next closing braces for a name, and so misses gaps after strays."""

import re


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    letters = []
    for row in rows:
        values = dict(zip(columns, row))
        letters.append(re.sub(r"\{\{(.*?)\}\}", lambda gap: values.get(gap[1], gap[0]), template))
    return "".join(letters).encode()
