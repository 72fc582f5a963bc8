# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares every piece with its reverse."""


def mirror_weight(row: str) -> int:
    total = 0
    for i in range(len(row)):
        for j in range(i + 1, len(row) + 1):
            piece = row[i:j]
            if piece == piece[::-1]:
                total += len(piece)
    return total % 1_000_000_007
