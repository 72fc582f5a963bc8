# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers the pieces of rows, writes the numbers of a column as bytes, and cuts them to pieces."""

from array import array
from collections import defaultdict
from itertools import count


def mosaic_blocks(floor: list[str], side: int) -> int:
    ends = range(side, len(floor[0]) + 1)
    numbers: dict[str, int] = defaultdict(count().__next__)
    lines = {row: [numbers[row[end - side : end]] for end in ends] for row in set(floor)}
    code = "H" if len(numbers) <= 65536 else "I"
    size = array(code).itemsize
    wide = size * side
    blocks = set()
    starts = range(0, size * (len(floor) - side + 1), size)
    for column in set(zip(*[lines[row] for row in floor])):
        data = array(code, column).tobytes()
        blocks.update([data[i : i + wide] for i in starts])
    return len(blocks)
