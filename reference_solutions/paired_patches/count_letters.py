# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the letters of every piece."""

from collections import Counter


def paired_patches(quilt: list[str]) -> int:
    rows, columns = len(quilt), len(quilt[0])
    fair = 0
    for top in range(rows):
        for bottom in range(top + 1, rows + 1):
            for left in range(columns):
                for right in range(left + 1, columns + 1):
                    piece = "".join(row[left:right] for row in quilt[top:bottom])
                    fair += all(count % 2 == 0 for count in Counter(piece).values())
    return fair
