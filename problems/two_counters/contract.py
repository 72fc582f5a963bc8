# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of two_counters must satisfy."""

MAX_COMMANDS = 12_000
MAX_FACTOR = 9_999
MAX_READING = 999_999


def validate(commands: list[list[int]], length: int, left: int, right: int) -> None:
    """Raise ValueError unless commands are lists of four integers, and all is in bounds."""
    if type(commands) is not list or len(commands) > MAX_COMMANDS:
        raise ValueError(f"commands must be a list of at most {MAX_COMMANDS} commands")
    for index, command in enumerate(commands):
        if type(command) is not list or len(command) != 4:
            raise ValueError(f"command {index} must be a list of four integers, not {command!r}")
        for factor in command:
            if type(factor) is not int or not 0 <= factor <= MAX_FACTOR:
                raise ValueError(f"command {index}: not an int in 0..{MAX_FACTOR}: {factor!r}")
    if type(length) is not int or not 1 <= length <= MAX_COMMANDS:
        raise ValueError(f"length must be an int in 1..{MAX_COMMANDS}, not {length!r}")
    for reading in (left, right):
        if type(reading) is not int or not 0 <= reading <= MAX_READING:
            raise ValueError(f"a reading must be an int in 0..{MAX_READING}, not {reading!r}")
