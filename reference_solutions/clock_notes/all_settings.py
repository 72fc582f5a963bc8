# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps all settings of the clocks for which the notes that count are true."""

from itertools import product


def clock_notes(clocks: int, hours: int, diary: list[tuple[int, ...]]) -> tuple[int, int]:
    possible = [list(product(range(hours), repeat=clocks))]
    lies = idle = 0
    for entry in diary:
        if not entry:
            if len(possible) > 1:
                possible.pop()
            continue
        x, y, ahead = entry
        left = [hands for hands in possible[-1] if (hands[y] + ahead) % hours == hands[x]]
        if not left:
            lies += 1
            continue
        if len(left) == len(possible[-1]):
            idle += 1
        possible.append(left)
    return lies, idle
