# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of tax_brackets must satisfy."""

MAX_BRACKETS = 400
MAX_INCOMES = 30_000
MAX_CENTS = 10**13
MAX_RATE = 10_000


def validate(brackets: list[tuple[int, int]], incomes: list[int]) -> None:
    """Raise ValueError unless the brackets rise from 0, and all amounts are in their bounds."""
    if type(brackets) is not list or not 1 <= len(brackets) <= MAX_BRACKETS:
        raise ValueError(f"brackets must be a list of 1 to {MAX_BRACKETS} pairs")
    if type(incomes) is not list or len(incomes) > MAX_INCOMES:
        raise ValueError(f"incomes must be a list of at most {MAX_INCOMES} amounts")
    least = 0
    for index, bracket in enumerate(brackets):
        if type(bracket) is not tuple or len(bracket) != 2:
            raise ValueError(f"bracket {index} must be a pair, not {bracket!r}")
        bound, rate = bracket
        if type(bound) is not int or not least <= bound <= MAX_CENTS:
            raise ValueError(
                f"bracket {index} must begin in {least}..{MAX_CENTS}, not at {bound!r}"
            )
        if type(rate) is not int or not 0 <= rate <= MAX_RATE:
            raise ValueError(f"bracket {index} must have a rate in 0..{MAX_RATE}, not {rate!r}")
        least = bound + 1
    if brackets[0][0] != 0:
        raise ValueError(f"the first bracket must begin at 0, not at {brackets[0][0]}")
    for income in incomes:
        if type(income) is not int or not 0 <= income <= MAX_CENTS:
            raise ValueError(f"an income must be an int in 0..{MAX_CENTS}, not {income!r}")
