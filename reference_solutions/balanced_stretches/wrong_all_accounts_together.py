# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up the amounts of all accounts."""


def balanced_stretches(bookings: list[tuple[int, int]], shortest: int, longest: int) -> int:
    total = 0
    for length in range(shortest, min(longest, len(bookings)) + 1):
        for first in range(len(bookings) - length + 1):
            stretch = bookings[first : first + length]
            if sum(x for _, x in stretch) == 0:
                total += 1
    return total
