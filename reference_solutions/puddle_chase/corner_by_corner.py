# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Settles row k and column k together, each by the first diagonal that is free."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.buffer.read().split())
    width = 2 * n
    banks = {row * width + column for row, column in zip(numbers[::2], numbers[1::2])}
    rows = bytearray(width)
    columns = bytearray(width)
    right = bytearray(width)
    below = bytearray(width)
    first_right = first_below = 1
    middle_free = True
    count = total = 0
    for k in range(n):
        row_free = not rows[k]
        column_free = not columns[k]
        if middle_free and row_free and column_free and k * width + k not in banks:
            middle_free = row_free = column_free = False
            count += 1
            total += k * k
        if row_free:
            while right[first_right]:
                first_right += 1
            step = first_right
            column = k + step
            while columns[column] or right[step] or k * width + column in banks:
                step += 1
                column += 1
            if column < n:
                columns[column] = right[step] = 1
                count += 1
                total += k * column
        if column_free:
            while below[first_below]:
                first_below += 1
            step = first_below
            row = k + step
            while rows[row] or below[step] or row * width + k in banks:
                step += 1
                row += 1
            if row < n:
                rows[row] = below[step] = 1
                count += 1
                total += row * k
        if k + first_right >= n <= k + first_below and not middle_free:
            break
    print(count, total)


main()
