# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A sorted list of the k highest, from which the lowest is removed at the front."""

from bisect import insort


def sponsor_board(pledges: list[int], k: int) -> int:
    board: list[int] = []
    total = 0
    read = 0
    for pledge in pledges:
        insort(board, pledge)
        total += pledge
        if len(board) > k:
            total -= board.pop(0)
        read += total
    return read
