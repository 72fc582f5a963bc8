# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of port_allocator must satisfy."""

MAX_WISHES = 20_000
MAX_PORT = 1_000_000_000


def validate(wishes: list[int], low: int, high: int) -> None:
    """Raise ValueError unless all wishes are ports from low to high."""
    if type(low) is not int or type(high) is not int or not 0 <= low <= high <= MAX_PORT:
        raise ValueError(f"the ports must be ints, 0 <= low <= high <= {MAX_PORT}")
    if type(wishes) is not list or len(wishes) > MAX_WISHES:
        raise ValueError(f"wishes must be a list of at most {MAX_WISHES} ports")
    for index, wish in enumerate(wishes):
        if type(wish) is not int or not low <= wish <= high:
            raise ValueError(f"wish {index} must be an int in {low}..{high}, not {wish!r}")
