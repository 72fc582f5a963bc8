# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the previous stroke of a bell counts even if it lies before the exercise."""


def tune_shapes(strokes: list[int], width: int) -> int:
    latest: dict[int, int] = {}
    back = []
    for i, bell in enumerate(strokes):
        back.append(i - latest.get(bell, i))
        latest[bell] = i
    return len({tuple(back[i : i + width]) for i in range(len(strokes) - width + 1)})
