# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts the template into text and gaps once, and goes through these pieces for every row."""

import re


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    places = {name: place for place, name in enumerate(columns)}
    pieces = []
    for index, piece in enumerate(re.split(r"\{\{(\w+)\}\}", template)):
        if index % 2 == 0:
            pieces.append((None, piece))
        elif piece in places:
            pieces.append((places[piece], ""))
        else:
            pieces.append((None, "{{" + piece + "}}"))
    letters = []
    for row in rows:
        for place, text in pieces:
            if place is None:
                letters.append(text)
            else:
                letters.append(row[place])
    return "".join(letters).encode()
