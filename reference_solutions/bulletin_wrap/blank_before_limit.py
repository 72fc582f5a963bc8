# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For every line, looks in the text for the last blank that the line can reach."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    if not text:
        return [0] * len(widths)
    counts = []
    for width in widths:
        lines = 1
        begin = 0
        while begin + width < len(text):
            begin = text.rfind(" ", begin, begin + width + 1) + 1
            lines += 1
        counts.append(lines)
    return counts
