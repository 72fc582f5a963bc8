# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Renames the bells of each exercise in the order of their first strokes."""


def tune_shapes(strokes: list[int], width: int) -> int:
    shapes = set()
    for start in range(len(strokes) - width + 1):
        names: dict[int, int] = {}
        shape = []
        for bell in strokes[start : start + width]:
            if bell not in names:
                names[bell] = len(names)
            shape.append(names[bell])
        shapes.add(tuple(shape))
    return len(shapes)
