# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Binary search for the first invoice in reach, then links to the next one that is open."""

from bisect import bisect_left


def payment_matching(
    invoices: list[int], payments: list[int], tolerance: int
) -> tuple[list[int], list[int]]:
    n = len(invoices)
    next_open = list(range(n + 1))

    def find_open(index: int) -> int:
        root = index
        while next_open[root] != root:
            root = next_open[root]
        while next_open[index] != root:
            next_open[index], index = root, next_open[index]
        return root

    unmatched = []
    for payment, time in enumerate(payments):
        index = find_open(bisect_left(invoices, time - tolerance))
        if index < n and invoices[index] <= time + tolerance:
            next_open[index] = index + 1
        else:
            unmatched.append(payment)
    return [index for index in range(n) if next_open[index] == index], unmatched
