# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tax at every bound; a loop of its own searches the bracket of each income."""


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    at_bound = [0]
    for i in range(1, len(brackets)):
        width = brackets[i][0] - brackets[i - 1][0]
        at_bound.append(at_bound[-1] + width * brackets[i - 1][1])
    total = 0
    for income in incomes:
        low, high = 0, len(brackets) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if brackets[middle][0] <= income:
                low = middle
            else:
                high = middle - 1
        exact = at_bound[low] + (income - brackets[low][0]) * brackets[low][1]
        total += (exact + 5_000) // 10_000
    return total
