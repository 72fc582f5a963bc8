# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a name that is no column's becomes the empty string."""

import re


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    letters = []
    for row in rows:
        values = dict(zip(columns, row))
        letters.append(re.sub(r"\{\{(\w+)\}\}", lambda gap: values.get(gap[1], ""), template))
    return "".join(letters).encode()
