# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries the gap of every column at every place of the template, for every row."""


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    letters = ""
    for row in rows:
        place = 0
        while place < len(template):
            for name, value in zip(columns, row):
                gap = "{{" + name + "}}"
                if template.startswith(gap, place):
                    letters += value
                    place += len(gap)
                    break
            else:
                letters += template[place]
                place += 1
    return letters.encode()
