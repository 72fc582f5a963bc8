# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: < instead of <= at the tolerance."""


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    still_open = list(range(len(invoices)))
    unmatched = []
    for payment, time in enumerate(payments):
        for index in still_open:
            if abs(invoices[index] - time) < tolerance:
                still_open.remove(index)
                break
        else:
            unmatched.append(payment)
    return still_open, unmatched
