# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: writes new temperatures where the next cells still need the old ones."""


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    height = len(image) // width
    cells = bytearray(image)
    for _ in range(rounds):
        for y in range(height):
            for x in range(width):
                square = [
                    cells[row * width + column]
                    for row in range(max(0, y - r), min(height, y + r + 1))
                    for column in range(max(0, x - r), min(width, x + r + 1))
                ]
                cells[y * width + x] = sum(square) // len(square)
    return bytes(cells)
