# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Oracle: takes words from the front until one more would be too long for the joined line."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    counts = []
    for width in widths:
        words = text.split()
        lines = 0
        while words:
            taken = len(words)
            while len(" ".join(words[:taken])) > width:
                taken -= 1
            words = words[taken:]
            lines += 1
        counts.append(lines)
    return counts
