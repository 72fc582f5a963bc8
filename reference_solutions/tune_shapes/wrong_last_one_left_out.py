# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the last exercise is left out."""


def tune_shapes(strokes: list[int], width: int) -> int:
    shapes = set()
    for start in range(len(strokes) - width):
        first: dict[int, int] = {}
        shapes.add(tuple([first.setdefault(strokes[start + i], i) for i in range(width)]))
    return len(shapes)
