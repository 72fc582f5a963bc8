# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""From lost halls backwards, with a count of the doors left for each hall, on flat lists."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    width = int(words[1]) + 1
    rows = ["0" * width, *(row + "0" for row in words[2:]), "0" * width]
    digits = "".join(rows)
    doors = [0] * 128
    for value in range(16):
        doors[ord(f"{value:x}")] = value
    cells = digits.encode().translate(bytes(doors) * 2)
    left = list(cells.translate(bytes(value.bit_count() for value in range(256))))
    ways: list[tuple[int, ...]] = []
    for value in range(16):
        steps = (width, -1, -width, 1)
        ways.append(tuple(step for bit, step in enumerate(steps) if value >> bit & 1))
    size = len(cells)
    bits = [cells.translate(bytes(value & bit for value in range(256))) for bit in (1, 2, 4, 8)]
    whole = 0
    for bit, shift in zip(bits, (-width, 1, width, -1)):
        number = int.from_bytes(bit, "little")
        whole |= number << 8 * shift if shift > 0 else number >> -8 * shift
    entries = [ways[mask] for mask in whole.to_bytes(size + width, "little")]
    letters = ["D"] * size
    lost = [
        cell
        for row in range(width, size - width, width)
        for cell in range(row, row + width - 1)
        if not left[cell]
    ]
    for cell in lost:
        letters[cell] = "L"
        for step in entries[cell]:
            before = cell + step
            if letters[before] == "D":
                letters[before] = "W"
                for step in entries[before]:
                    start = before + step
                    left[start] -= 1
                    if not left[start]:
                        lost.append(start)
    for row in range(width, size - width, width):
        print("".join(letters[row : row + width - 1]))


main()
