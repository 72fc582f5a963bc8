# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of frog_ponds must satisfy."""

MAX_PONDS = 1_000
MAX_FROGS = 1_000_000
MAX_REACH = 8
MAX_YOUNG = 1_000
MAX_NIGHTS = 1_000_000


def validate(ponds: list[int], young: list[int], nights: int) -> None:
    """Raise ValueError unless both lists are short and hold small integers."""
    _check("ponds", ponds, MAX_PONDS, MAX_FROGS)
    _check("young", young, MAX_REACH, MAX_YOUNG)
    if type(nights) is not int or not 0 <= nights <= MAX_NIGHTS:
        raise ValueError(f"nights must be an int in 0..{MAX_NIGHTS}, not {nights!r}")


def _check(name: str, numbers: list[int], longest: int, most: int) -> None:
    if type(numbers) is not list or not 1 <= len(numbers) <= longest:
        raise ValueError(f"{name} must be a list of 1 to {longest} integers")
    for index, number in enumerate(numbers):
        if type(number) is not int or not 0 <= number <= most:
            raise ValueError(f"{name}[{index}] must be an int in 0..{most}, not {number!r}")
