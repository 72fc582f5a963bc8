# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks for the first stroke of the same bell in the exercise, for each of its strokes."""


def tune_shapes(strokes: list[int], width: int) -> int:
    shapes = set()
    for start in range(len(strokes) - width + 1):
        exercise = strokes[start : start + width]
        shape = []
        for bell in exercise:
            place = 0
            while exercise[place] != bell:
                place += 1
            shape.append(place)
        shapes.add(tuple(shape))
    return len(shapes)
