# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of juice_board must satisfy."""

MAX_ORDERS = 40_000
MAX_JUICE = 9_999
MAX_WIDTH = 5_000


def validate(orders: list[int], width: int) -> None:
    """Raise ValueError unless orders is a list of numbers of juices, and width a possible width."""
    if type(orders) is not list or len(orders) > MAX_ORDERS:
        raise ValueError(f"orders must be a list of at most {MAX_ORDERS} numbers")
    for juice in orders:
        if type(juice) is not int or not 0 <= juice <= MAX_JUICE:
            raise ValueError(f"a juice must be an int in 0..{MAX_JUICE}, not {juice!r}")
    if type(width) is not int or not 1 <= width <= MAX_WIDTH:
        raise ValueError(f"width must be an int in 1..{MAX_WIDTH}, not {width!r}")
