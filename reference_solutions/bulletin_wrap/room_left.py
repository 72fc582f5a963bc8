# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For every width, goes through the lengths of the words, and subtracts them from the room left."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    sizes = [len(word) + 1 for word in text.split()]
    counts = []
    for width in widths:
        lines = room = 0
        for size in sizes:
            if size > room:
                lines += 1
                room = width + 1
            room -= size
        counts.append(lines)
    return counts
