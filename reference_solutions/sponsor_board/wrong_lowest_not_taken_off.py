# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes off the total what is the lowest only after the replacement."""

from heapq import heappush, heapreplace


def sponsor_board(pledges: list[int], k: int) -> int:
    board: list[int] = []
    total = read = 0
    for pledge in pledges:
        if len(board) < k:
            heappush(board, pledge)
            total += pledge
        elif pledge > board[0]:
            heapreplace(board, pledge)
            total += pledge - board[0]
        read += total
    return read
