# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only how often the bells are struck counts."""

from collections import Counter


def tune_shapes(strokes: list[int], width: int) -> int:
    shapes = set()
    for start in range(len(strokes) - width + 1):
        numbers = Counter(strokes[start : start + width]).values()
        shapes.add(tuple(sorted(numbers)))
    return len(shapes)
