# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A byte for each stroke: how far back the same bell was struck, 0 once that is out of sight."""


def tune_shapes(strokes: list[int], width: int) -> int:
    count = len(strokes)
    back = bytearray(count + 1)
    again = [count] * count
    latest: dict[int, int] = {}
    for i, bell in enumerate(strokes):
        if bell in latest:
            before = latest[bell]
            if i - before < width:
                back[i] = i - before
                again[before] = i
        latest[bell] = i
    shapes = set()
    view = memoryview(back)
    for start in range(count - width + 1):
        shapes.add(view[start : start + width].tobytes())
        back[again[start]] = 0
    return len(shapes)
