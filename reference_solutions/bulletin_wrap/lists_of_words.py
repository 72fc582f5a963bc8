# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For every width, collects the words of each line in a list, and joins them."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    words = text.split()
    counts = []
    for width in widths:
        lines = []
        line: list[str] = []
        length = 0
        for word in words:
            if line and length + 1 + len(word) > width:
                lines.append(" ".join(line))
                line = []
                length = 0
            length += len(word) + (1 if line else 0)
            line.append(word)
        if line:
            lines.append(" ".join(line))
        counts.append(len(lines))
    return counts
