# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One pass over payments and invoices side by side: what has been passed is never open again."""

NEVER = 1 << 40


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    n_invoices = len(invoices)
    invoices.append(NEVER)
    upcoming = iter(invoices)
    due = next(upcoming)
    still_open: list[int] = []
    unmatched: list[int] = []
    earliest_gap = -tolerance
    payment = -1
    lead = 0  # index of the invoice at hand minus that of the payment
    for payment, time in enumerate(payments):
        while (gap := due - time) < earliest_gap:
            still_open.append(payment + lead)
            lead += 1
            due = next(upcoming)
        if gap <= tolerance:
            due = next(upcoming)
        else:
            unmatched.append(payment)
            lead -= 1
    still_open.extend(range(payment + 1 + lead, n_invoices))
    return still_open, unmatched
