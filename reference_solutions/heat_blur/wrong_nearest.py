# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: rounds to the nearest integer."""


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    height = len(image) // width
    for _ in range(rounds):
        rows = [image[y * width : (y + 1) * width] for y in range(height)]
        new = bytearray()
        for y in range(height):
            near = rows[max(0, y - r) : y + r + 1]
            for x in range(width):
                left = max(0, x - r)
                total = area = 0
                for row in near:
                    piece = row[left : x + r + 1]
                    total += sum(piece)
                    area += len(piece)
                new.append((2 * total + area) // (2 * area))
        image = bytes(new)
    return image
