# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Quotients of coordinates as keys: directions up to a quarter turn, and the others turned back."""

from collections import Counter


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    stakes.sort()
    total = most = 0
    for i, (x, y) in enumerate(stakes):
        kept = []
        turned = []
        for a, b in stakes[i + 1 :]:
            if b < y:
                turned.append((a - x) / (y - b))
            elif a > x:
                kept.append((b - y) / (a - x))
            else:
                turned.append(0.0)
        for a, b in stakes[:i]:
            if b > y:
                turned.append((x - a) / (b - y))
            elif a < x:
                kept.append((y - b) / (x - a))
            else:
                turned.append(0.0)
        counts = Counter(kept)
        tents = sum([counts[key] for key in turned if key in counts])
        total += tents
        if tents > most:
            most = tents
    return total, most
