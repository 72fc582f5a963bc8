# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers the pieces of rows, writes the numbers of a column as a text, and cuts it to pieces."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    rows = len(floor)
    columns = len(floor[0])
    letters: dict[str, str] = {}
    blocks = set()
    for j in range(columns - side + 1):
        end = j + side
        pieces = [row[j:end] for row in floor]
        for piece in set(pieces).difference(letters):
            letters[piece] = chr(len(letters))
        column = "".join([letters[piece] for piece in pieces])
        blocks.update([column[i : i + side] for i in range(rows - side + 1)])
    return len(blocks)
