# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a word needs room for a blank behind it, even at the end of a line."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    counts = []
    for width in widths:
        lines = room = 0
        for word in text.split():
            if len(word) + 1 > room:
                lines += 1
                room = width
            room -= len(word) + 1
        counts.append(lines)
    return counts
