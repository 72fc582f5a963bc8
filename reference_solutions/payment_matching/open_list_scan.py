# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Look through the list of open invoices from its start for each payment."""


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    still_open = list(enumerate(invoices))
    unmatched = []
    for payment, time in enumerate(payments):
        for position, (_, due) in enumerate(still_open):
            if abs(due - time) <= tolerance:
                del still_open[position]
                break
        else:
            unmatched.append(payment)
    return [index for index, _ in still_open], unmatched
