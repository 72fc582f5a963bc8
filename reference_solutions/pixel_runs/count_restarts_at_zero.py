"""Known wrong: the pixel that begins a new run is not counted."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    if not row:
        return []
    runs = []
    colour = row[0]
    length = 0
    for pixel in row:
        if pixel != colour:
            runs.append((colour, length))
            colour = pixel
            length = 0
        else:
            length += 1
    runs.append((colour, length))
    return runs
