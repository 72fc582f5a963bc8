# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of rail_shuttle must satisfy."""

MAX_ORDERS = 6_000
MAX_TIME = 1_000_000_000
MAX_PLACE = 1_000_000
MAX_PAUSE = 1_000


def validate(orders: list[tuple[int, int, int]], pause: int) -> None:
    """Raise ValueError unless orders are not too many, sorted by time, and pause is short."""
    if type(pause) is not int or not 1 <= pause <= MAX_PAUSE:
        raise ValueError(f"pause must be an int in 1..{MAX_PAUSE}, not {pause!r}")
    if type(orders) is not list or len(orders) > MAX_ORDERS:
        raise ValueError(f"orders must be a list of at most {MAX_ORDERS} orders")
    before = 0
    for index, order in enumerate(orders):
        if type(order) is not tuple or len(order) != 3:
            raise ValueError(f"order {index} must be three numbers, not {order!r}")
        if not all(type(number) is int for number in order):
            raise ValueError(f"order {index} must hold integers, not {order!r}")
        time, source, target = order
        if not before <= time <= MAX_TIME:
            raise ValueError(f"the time of order {index} is out of bounds or order: {time}")
        if not (0 <= source <= MAX_PLACE and 0 <= target <= MAX_PLACE):
            raise ValueError(f"order {index} leads off the rail: {order!r}")
        if source == target:
            raise ValueError(f"order {index} leads nowhere: {order!r}")
        before = time
