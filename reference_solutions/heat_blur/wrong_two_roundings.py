# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes means along the rows, then means of these along the columns."""


def means(line: list[int], r: int) -> list[int]:
    result = []
    for x in range(len(line)):
        piece = line[max(0, x - r) : x + r + 1]
        result.append(sum(piece) // len(piece))
    return result


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    rows = [list(image[start : start + width]) for start in range(0, len(image), width)]
    for _ in range(rounds):
        rows = [means(row, r) for row in rows]
        columns = [means(list(column), r) for column in zip(*rows)]
        rows = [list(row) for row in zip(*columns)]
    return bytes(cell for row in rows for cell in row)
