# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares every exercise with one of each shape that has been found before it."""


def tune_shapes(strokes: list[int], width: int) -> int:
    found: list[list[int]] = []
    for start in range(len(strokes) - width + 1):
        exercise = strokes[start : start + width]
        for other in found:
            pairs = set(zip(exercise, other, strict=True))
            if len(pairs) == len(set(exercise)) == len(set(other)):
                break
        else:
            found.append(exercise)
    return len(found)
