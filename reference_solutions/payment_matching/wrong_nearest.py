# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the open invoice with the smallest difference."""


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    still_open = list(range(len(invoices)))
    unmatched = []
    for payment, time in enumerate(payments):
        best = min(still_open, key=lambda index: abs(invoices[index] - time), default=None)
        if best is not None and abs(invoices[best] - time) <= tolerance:
            still_open.remove(best)
        else:
            unmatched.append(payment)
    return still_open, unmatched
