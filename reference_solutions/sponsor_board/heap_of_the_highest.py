# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap of the k highest; a pledge that is higher than the lowest of them replaces it."""

from heapq import heapify, heapreplace
from itertools import accumulate


def sponsor_board(pledges: list[int], k: int) -> int:
    board = pledges[:k]
    read = sum(accumulate(board))
    if k >= len(pledges):
        return read
    total = sum(board)
    heapify(board)
    lowest = board[0]
    for pledge in pledges[k:]:
        if pledge > lowest:
            total += pledge - heapreplace(board, pledge)
            lowest = board[0]
        read += total
    return read
