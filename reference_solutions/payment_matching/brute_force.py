# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The rule word by word: all open invoices that fit, and of these the smallest index."""


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    open_indices = set(range(len(invoices)))
    unmatched = []
    for payment, time in enumerate(payments):
        fitting = {index for index in open_indices if abs(invoices[index] - time) <= tolerance}
        if fitting:
            open_indices.remove(min(fitting))
        else:
            unmatched.append(payment)
    return sorted(open_indices), unmatched
