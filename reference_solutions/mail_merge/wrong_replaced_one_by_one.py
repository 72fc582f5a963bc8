# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: replaces one column after the other, and so finds gaps in values."""


def mail_merge(template: str, columns: list[str], rows: list[list[str]]) -> bytes:
    letters = []
    for row in rows:
        letter = template
        for name, value in zip(columns, row):
            letter = letter.replace("{{" + name + "}}", value)
        letters.append(letter)
    return "".join(letters).encode()
