# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the earliest invoice in reach, taken or not."""

from bisect import bisect_left


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    taken = set()
    unmatched = []
    for payment, time in enumerate(payments):
        index = bisect_left(invoices, time - tolerance)
        if index < len(invoices) and invoices[index] <= time + tolerance:
            taken.add(index)
        else:
            unmatched.append(payment)
    return [index for index in range(len(invoices)) if index not in taken], unmatched
