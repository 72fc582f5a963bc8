# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of where the next line begins if the line could reach a place; for every width, jumps.

Sixteen jumps at once: behind the last word they stay where they are, so that only the last few
have to be taken again to be counted.
"""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    if not text:
        return [0] * len(widths)
    after: list[int] = []
    start = 0
    for size in map(len, text.split(" ")):
        after += (start,) * size
        start += size + 1
        after.append(start)
    after += [start] * (max(widths) + 1)
    return [_count_lines(after, start, width) for width in widths]


def _count_lines(after: list[int], end: int, w: int) -> int:
    lines = begin = at = 0
    while at < end:
        begin = at
        at = after[
            after[after[after[after[after[after[after[at + w] + w] + w] + w] + w] + w] + w] + w
        ]
        at = after[
            after[after[after[after[after[after[after[at + w] + w] + w] + w] + w] + w] + w] + w
        ]
        lines += 16
    lines -= 16
    while begin < end:
        begin = after[begin + w]
        lines += 1
    return lines
