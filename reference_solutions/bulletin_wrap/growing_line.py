# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For every width, builds the lines word by word, each a string that grows."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    words = text.split()
    counts = []
    for width in widths:
        lines = []
        line = ""
        for word in words:
            if not line:
                line = word
            elif len(line) + 1 + len(word) <= width:
                line += " " + word
            else:
                lines.append(line)
                line = word
        if line:
            lines.append(line)
        counts.append(len(lines))
    return counts
