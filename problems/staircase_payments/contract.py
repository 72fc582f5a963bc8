# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of staircase_payments must satisfy."""

MAX_DAYS = 20_000
MAX_PLANS = 20_000
MAX_FIRST = 1_000_000
MAX_STEP = 1_000


def validate(days: int, plans: list[tuple[int, int, int, int]]) -> None:
    """Raise ValueError unless all plans lie within the days, and all numbers in their bounds."""
    if type(days) is not int or not 1 <= days <= MAX_DAYS:
        raise ValueError(f"days must be an int in 1..{MAX_DAYS}, not {days!r}")
    if type(plans) is not list or len(plans) > MAX_PLANS:
        raise ValueError(f"plans must be a list of at most {MAX_PLANS} tuples")
    for index, plan in enumerate(plans):
        if type(plan) is not tuple or len(plan) != 4 or not all(type(x) is int for x in plan):
            raise ValueError(f"plan {index} must be a tuple of four ints, not {plan!r}")
        start, end, first, step = plan
        if not 0 <= start < end <= days:
            raise ValueError(f"plan {index} must have 0 <= start < end <= {days}: {plan!r}")
        if abs(first) > MAX_FIRST or abs(step) > MAX_STEP:
            raise ValueError(f"plan {index} has a first payment or a step out of bounds: {plan!r}")
