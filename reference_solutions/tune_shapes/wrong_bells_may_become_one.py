# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only which strokes repeat the bell before them counts."""


def tune_shapes(strokes: list[int], width: int) -> int:
    shapes = set()
    for start in range(len(strokes) - width + 1):
        exercise = strokes[start : start + width]
        shapes.add(tuple([a == b for a, b in zip(exercise, exercise[1:])]))
    return len(shapes)
