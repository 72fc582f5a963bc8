# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: bells are renamed in the order of their numbers."""


def tune_shapes(strokes: list[int], width: int) -> int:
    shapes = set()
    for start in range(len(strokes) - width + 1):
        exercise = strokes[start : start + width]
        names = {bell: i for i, bell in enumerate(sorted(set(exercise)))}
        shapes.add(tuple([names[bell] for bell in exercise]))
    return len(shapes)
