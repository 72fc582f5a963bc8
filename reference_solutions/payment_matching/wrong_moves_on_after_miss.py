# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: both pointers move on when invoice and payment at hand do not fit."""


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    still_open: list[int] = []
    unmatched: list[int] = []
    index = 0
    for payment, time in enumerate(payments):
        while index < len(invoices) and invoices[index] < time - tolerance:
            still_open.append(index)
            index += 1
        if index < len(invoices) and invoices[index] <= time + tolerance:
            index += 1
        else:
            unmatched.append(payment)
            if index < len(invoices):
                still_open.append(index)
                index += 1
    still_open.extend(range(index, len(invoices)))
    return still_open, unmatched
