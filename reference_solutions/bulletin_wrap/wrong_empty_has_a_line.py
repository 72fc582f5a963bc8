# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: an empty text has one line."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    counts = []
    for width in widths:
        lines = 1
        begin = 0
        while begin + width < len(text):
            begin = text.rfind(" ", begin, begin + width + 1) + 1
            lines += 1
        counts.append(lines)
    return counts
