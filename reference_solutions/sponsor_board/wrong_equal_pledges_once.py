# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the k highest different pledges."""


def sponsor_board(pledges: list[int], k: int) -> int:
    board: set[int] = set()
    read = 0
    for pledge in pledges:
        board.add(pledge)
        if len(board) > k:
            board.remove(min(board))
        read += sum(board)
    return read
