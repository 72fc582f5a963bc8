# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of conveyor_rotation must satisfy."""

MAX_ITEMS = 2_000
MAX_MOVES = 10_000
MAX_NUMBER = 1_000_000_000


def validate(items: list[int], moves: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless items are ints and every move is a part of the belt and a shift."""
    if type(items) is not list or len(items) > MAX_ITEMS:
        raise ValueError(f"items must be a list of at most {MAX_ITEMS} ints")
    if type(moves) is not list or len(moves) > MAX_MOVES:
        raise ValueError(f"moves must be a list of at most {MAX_MOVES} moves")
    for index, item in enumerate(items):
        if type(item) is not int or not 0 <= item <= MAX_NUMBER:
            raise ValueError(f"items[{index}] must be an int in 0..{MAX_NUMBER}, not {item!r}")
    for index, move in enumerate(moves):
        if type(move) is not tuple or [type(part) for part in move] != [int, int, int]:
            raise ValueError(f"moves[{index}] must be three ints, not {move!r}")
        left, right, shift = move
        if not 0 <= left < right <= len(items) or not 0 <= shift <= MAX_NUMBER:
            raise ValueError(f"moves[{index}] is out of bounds: {move!r}")
