# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of lonely_bells must satisfy."""

MAX_BELLS = 1_000
MIN_PERIOD = 30
MAX_PERIOD = 1_000_000
MAX_MINUTES = 1_500_000


def validate(periods: list[int], minutes: int) -> None:
    """Raise ValueError unless periods and minutes are ints within their bounds."""
    if type(minutes) is not int or not 1 <= minutes <= MAX_MINUTES:
        raise ValueError(f"minutes must be an int in 1..{MAX_MINUTES}, not {minutes!r}")
    if type(periods) is not list or len(periods) > MAX_BELLS:
        raise ValueError(f"periods must be a list of at most {MAX_BELLS} periods")
    for bell, period in enumerate(periods):
        if type(period) is not int or not MIN_PERIOD <= period <= MAX_PERIOD:
            raise ValueError(
                f"the period of bell {bell} must be in {MIN_PERIOD}..{MAX_PERIOD}, not {period!r}"
            )
