# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the rate of the highest bracket that is reached for the whole income."""


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    total = 0
    for income in incomes:
        rate = [rate for bound, rate in brackets if bound <= income][-1]
        total += (income * rate + 5_000) // 10_000
    return total
