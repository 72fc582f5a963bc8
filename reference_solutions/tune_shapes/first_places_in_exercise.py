# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Replaces every bell of an exercise by the place of its first stroke there."""


def tune_shapes(strokes: list[int], width: int) -> int:
    places = range(width)
    shapes = set()
    for start in range(len(strokes) - width + 1):
        first: dict[int, int] = {}
        shapes.add(bytes(map(first.setdefault, strokes[start : start + width], places)))
    return len(shapes)
