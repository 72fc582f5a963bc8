# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up the tax of each income bracket by bracket."""


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    total = 0
    for income in incomes:
        exact = 0
        for i, (bound, rate) in enumerate(brackets):
            if income <= bound:
                break
            top = brackets[i + 1][0] if i + 1 < len(brackets) else income
            exact += (min(income, top) - bound) * rate
        total += (exact + 5_000) // 10_000
    return total
