# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts a line when the next one begins, so that the last one is missing."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    counts = []
    for width in widths:
        lines = 0
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if len(longer) > width:
                lines += 1
                longer = word
            line = longer
        counts.append(lines)
    return counts
