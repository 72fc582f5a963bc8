# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds the last blank of each row from its end."""


def notice_heights(notice: str, widths: list[int]) -> list[int]:
    final = len(notice)
    find = (notice + " ").rfind
    heights = []
    for width in widths:
        begin = rows = 0
        beyond = width + 1
        while begin < final:
            begin = find(" ", begin, begin + beyond) + 1
            rows += 1
        heights.append(rows)
    return heights
