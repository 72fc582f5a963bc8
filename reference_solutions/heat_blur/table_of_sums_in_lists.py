# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Table of sums over all rectangles from the corner, in lists, cell by cell."""


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    height = len(image) // width
    cells = list(image)
    for _ in range(rounds):
        sums = [[0] * (width + 1)]
        for y in range(height):
            above = sums[-1]
            line = [0]
            total = 0
            for x in range(width):
                total += cells[y * width + x]
                line.append(above[x + 1] + total)
            sums.append(line)
        new = []
        for y in range(height):
            top = max(0, y - r)
            bottom = min(height, y + r + 1)
            above = sums[top]
            below = sums[bottom]
            for x in range(width):
                left = max(0, x - r)
                right = min(width, x + r + 1)
                total = below[right] - below[left] - above[right] + above[left]
                new.append(total // ((bottom - top) * (right - left)))
        cells = new
    return bytes(cells)
