# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a new pledge that is high enough takes the place of the oldest."""


def sponsor_board(pledges: list[int], k: int) -> int:
    board: list[int] = []
    read = 0
    for pledge in pledges:
        if len(board) < k:
            board.append(pledge)
        elif pledge > min(board):
            board.pop(0)
            board.append(pledge)
        read += sum(board)
    return read
