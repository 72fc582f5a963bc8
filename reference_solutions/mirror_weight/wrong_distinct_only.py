# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds each different piece once, however often it occurs."""


def mirror_weight(row: str) -> int:
    pieces = {row[i:j] for i in range(len(row)) for j in range(i + 1, len(row) + 1)}
    return sum(len(piece) for piece in pieces if piece == piece[::-1]) % 1_000_000_007
