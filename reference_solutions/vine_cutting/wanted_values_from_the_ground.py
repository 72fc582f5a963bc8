# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Values of all pieces from the ends down, then wanted values as far as pieces are left."""

import sys


def count_wins(vine: bytes) -> int:
    n = len(vine) // 2
    below = []
    ends = [0] * n
    above = [0] * n
    waiting = []
    piece, value, number = -1, 0, 0
    for character in vine:
        if character == 40:
            waiting.append(value)
            below.append(piece)
            piece, value = number, 0
            number += 1
        else:
            above[piece] = value
            ends[piece] = number
            value = waiting.pop() ^ (value + 1)
            piece = below[piece]
    if not value:
        return 0
    changes = [0] * (n + 1)
    changes[-1] = value
    wins = piece = 0
    while piece < n:
        value = above[piece]
        wanted = changes[below[piece]] ^ (value + 1)
        end = ends[piece]
        if not wanted:
            wins += 1
            piece = end
        elif wanted >= end - piece:
            piece = end
        else:
            changes[piece] = (wanted - 1) ^ value
            piece += 1
    return wins


def main() -> None:
    vines = sys.stdin.buffer.read().split()[1:]
    print("\n".join([str(count_wins(vine)) for vine in vines]))


main()
