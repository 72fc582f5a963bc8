# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of vat_protocol must satisfy."""

MODULUS = 100_000_007
MAX_VATS = 60
MAX_STEPS = 400
LETTERS = "abc"


def validate(machines: list[list[list[int]]], steps: str, claim: list[list[int]]) -> None:
    """Raise ValueError unless machines and claim are square tables of one size."""
    if type(claim) is not list or not 1 <= len(claim) <= MAX_VATS:
        raise ValueError(f"claim must be a list of 1 to {MAX_VATS} lists")
    if type(machines) is not list or not 1 <= len(machines) <= len(LETTERS):
        raise ValueError(f"machines must be a list of 1 to {len(LETTERS)} tables")
    n = len(claim)
    for table in (*machines, claim):
        if type(table) is not list or len(table) != n:
            raise ValueError(f"a table must be a list of {n} lists")
        for row in table:
            if type(row) is not list or len(row) != n:
                raise ValueError(f"a row of a table must be a list of {n} integers")
            for number in row:
                if type(number) is not int or not 0 <= number < MODULUS:
                    raise ValueError(f"{number!r} is no int in 0..{MODULUS - 1}")
    if type(steps) is not str or len(steps) > MAX_STEPS:
        raise ValueError(f"steps must be a str of at most {MAX_STEPS} characters")
    if not set(LETTERS[: len(machines)]).issuperset(steps):
        raise ValueError("a step is the letter of no machine")
