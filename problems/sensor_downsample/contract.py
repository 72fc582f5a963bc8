# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of sensor_downsample must satisfy."""

from itertools import pairwise
from operator import gt

MAX_READINGS = 300_000
MAX_TIME = 1_000_000_000
MAX_READING = 1_000_000


def validate(times: list[int], readings: list[int], width: int) -> None:
    """Raise ValueError unless the times ascend and every one has a reading."""
    _check_ints(times, "times", 0, MAX_TIME)
    _check_ints(readings, "readings", -MAX_READING, MAX_READING)
    if len(times) != len(readings):
        raise ValueError(f"{len(times)} times do not fit {len(readings)} readings")
    if any(gt(*pair) for pair in pairwise(times)):
        raise ValueError("times must not descend")
    if type(width) is not int or not 1 <= width <= MAX_TIME:
        raise ValueError(f"width must be an int in 1..{MAX_TIME}, not {width!r}")


def _check_ints(values: list[int], name: str, least: int, most: int) -> None:
    if type(values) is not list or len(values) > MAX_READINGS:
        raise ValueError(f"{name} must be a list of at most {MAX_READINGS} elements")
    if values and ({*map(type, values)} != {int} or min(values) < least or max(values) > most):
        raise ValueError(f"{name} must hold ints in {least}..{most}")
