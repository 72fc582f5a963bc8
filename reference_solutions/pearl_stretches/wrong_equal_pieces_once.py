# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts pieces with the same diameters once."""


def pearl_stretches(pearls: list[int]) -> int:
    pieces = set()
    for start in range(len(pearls)):
        for end in range(start + 1, len(pearls) + 1):
            pieces.add(tuple(pearls[start:end]))
    return sum(min(piece) * max(piece) for piece in pieces)
