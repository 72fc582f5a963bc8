# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of where the next line begins if the line could reach a place; one jump for each line."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    if not text:
        return [0] * len(widths)
    after: list[int] = []
    start = 0
    for word in text.split(" "):
        after += [start] * len(word)
        start += len(word) + 1
        after.append(start)
    after += [start] * (max(widths) + 1)
    counts = []
    for width in widths:
        lines = begin = 0
        while begin < start:
            begin = after[begin + width]
            lines += 1
        counts.append(lines)
    return counts
