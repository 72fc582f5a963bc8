# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of where the next row begins, four rows at a step."""


def notice_heights(notice: str, widths: list[int]) -> list[int]:
    if not notice or not widths:
        return [0] * len(widths)
    begins: list[int] = []
    begin = end = 0
    for word in notice.split(" "):
        length = begin + len(word) - end
        begins += [begin] * length
        end += length
        begin = end + 1
    final = len(notice) + 1
    begins += [final] * (max(widths) + 2)
    heights = []
    for width in widths:
        place = rows = 0
        while True:
            later = begins[begins[begins[begins[place + width] + width] + width] + width]
            if later == final:
                break
            place = later
            rows += 4
        while place < final:
            place = begins[place + width]
            rows += 1
        heights.append(rows)
    return heights
