# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a stretch of the greatest length does not count."""


def balanced_stretches(bookings: list[tuple[int, int]], shortest: int, longest: int) -> int:
    total = 0
    for length in range(shortest, min(longest, len(bookings) + 1)):
        for first in range(len(bookings) - length + 1):
            stretch = bookings[first : first + length]
            accounts = {account for account, _ in stretch}
            if all(sum(x for y, x in stretch if y == account) == 0 for account in accounts):
                total += 1
    return total
