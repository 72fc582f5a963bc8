# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks through the characters of the template for every row, and reads a name after braces."""


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    letters = []
    for row in rows:
        values = dict(zip(columns, row))
        place = 0
        while place < len(template):
            character = template[place]
            if character == "{" and template.startswith("{{", place):
                end = template.find("}}", place)
                name = template[place + 2 : end]
                if end > 0 and name in values:
                    letters.append(values[name])
                    place = end + 2
                    continue
            letters.append(character)
            place += 1
    return "".join(letters).encode()
