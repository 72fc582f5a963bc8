# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of packet_disorder must satisfy."""

MAX_PACKETS = 15_000
MAX_NUMBER = 100_000
MAX_WIDTH = 1_000


def validate(packets: list[int], width: int) -> None:
    """Raise ValueError unless packets holds numbers, and at least one window of this width."""
    if type(packets) is not list or not 1 <= len(packets) <= MAX_PACKETS:
        raise ValueError(f"packets must be a list of 1 to {MAX_PACKETS} numbers")
    for index, number in enumerate(packets):
        if type(number) is not int or not 0 <= number <= MAX_NUMBER:
            raise ValueError(f"packet {index} must have a number up to {MAX_NUMBER}: {number!r}")
    if type(width) is not int or not 1 <= width <= min(MAX_WIDTH, len(packets)):
        raise ValueError(f"width must be an int up to {MAX_WIDTH} and the packets, not {width!r}")
