# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Writes out the rows, word by word."""


def notice_heights(notice: str, widths: list[int]) -> list[int]:
    heights = []
    for width in widths:
        rows: list[str] = []
        for word in notice.split():
            if rows and len(rows[-1] + " " + word) <= width:
                rows[-1] += " " + word
            else:
                rows.append(word)
        heights.append(len(rows))
    return heights
