# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: forgets the blank in front of a word when it tests whether the word fits."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    counts = []
    for width in widths:
        lines = length = 0
        for word in text.split():
            if lines == 0 or length + len(word) > width:
                lines += 1
                length = len(word)
            else:
                length += 1 + len(word)
        counts.append(lines)
    return counts
