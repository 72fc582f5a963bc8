# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of payment_matching must satisfy."""

MAX_LENGTH = 60_000
MAX_TIME = 1_000_000_000


def validate(invoices: list[int], payments: list[int], tolerance: int) -> None:
    """Raise ValueError unless both lists are in order of time and all is within its bounds."""
    if type(tolerance) is not int or not 0 <= tolerance <= MAX_TIME:
        raise ValueError(f"tolerance must be an int in 0..{MAX_TIME}, not {tolerance!r}")
    for name, times in (("invoices", invoices), ("payments", payments)):
        if type(times) is not list or len(times) > MAX_LENGTH:
            raise ValueError(f"{name} must be a list of at most {MAX_LENGTH} times")
        earliest = 0
        for index, time in enumerate(times):
            if type(time) is not int or not earliest <= time <= MAX_TIME:
                raise ValueError(f"{name}[{index}] must be in {earliest}..{MAX_TIME}: {time!r}")
            earliest = time
