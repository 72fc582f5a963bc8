# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Incomes sorted; those of a bracket are one slice, whose taxes follow the same straight line."""

from bisect import bisect_left


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    incomes.sort()
    total = start = last_rate = 0
    offset = 5_000
    rate = 0
    for bound, next_rate in brackets:
        if bound:
            end = bisect_left(incomes, bound, start)
            if start < end:
                total += sum([(offset + income * rate) // 10_000 for income in incomes[start:end]])
                start = end
        offset -= bound * (next_rate - last_rate)
        rate = last_rate = next_rate
    return total + sum([(offset + income * rate) // 10_000 for income in incomes[start:]])
