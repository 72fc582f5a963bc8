# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of the pieces of all letters, filled column by column in strides, and joined once."""


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    cells = dict(zip(columns, zip(*rows)))
    head, *pieces = template.rsplit("{{")
    letter = [head]
    gaps = []
    for piece in pieces:
        name, end, text = piece.partition("}}")
        if end and name in cells:
            gaps.append(cells[name])
            letter += "", text
        else:
            letter[-1] += "{{" + piece
    letters = letter * len(rows)
    for index, column in enumerate(gaps):
        letters[2 * index + 1 :: len(letter)] = column
    return "".join(letters).encode()
