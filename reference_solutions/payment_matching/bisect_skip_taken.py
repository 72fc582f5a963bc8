# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Binary search for the first invoice in reach, then on to the first that is not taken."""

from bisect import bisect_left


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    n = len(invoices)
    taken = [False] * n
    unmatched = []
    for payment, time in enumerate(payments):
        index = bisect_left(invoices, time - tolerance)
        while index < n and taken[index]:
            index += 1
        if index < n and invoices[index] <= time + tolerance:
            taken[index] = True
        else:
            unmatched.append(payment)
    return [index for index in range(n) if not taken[index]], unmatched
