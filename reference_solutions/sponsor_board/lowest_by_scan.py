# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of the k highest in which the lowest is searched for each new pledge."""


def sponsor_board(pledges: list[int], k: int) -> int:
    board: list[int] = []
    read = 0
    for pledge in pledges:
        board.append(pledge)
        if len(board) > k:
            board.remove(min(board))
        read += sum(board)
    return read
