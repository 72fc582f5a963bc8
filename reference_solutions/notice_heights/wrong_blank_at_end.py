# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: wants room for a blank after the last word of a row."""


def notice_heights(notice: str, widths: list[int]) -> list[int]:
    lengths = [len(word) for word in notice.split()]
    heights = []
    for width in widths:
        rows = 0
        used = width
        for length in lengths:
            used += length + 1
            if used >= width:
                rows += 1
                used = length
        heights.append(rows)
    return heights
