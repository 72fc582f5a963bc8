# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: no total while there are fewer than k pledges."""

from bisect import insort


def sponsor_board(pledges: list[int], k: int) -> int:
    board: list[int] = []
    read = 0
    for pledge in pledges:
        insort(board, pledge)
        if len(board) >= k:
            read += sum(board[-k:])
    return read
