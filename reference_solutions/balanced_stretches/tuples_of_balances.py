# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The balances of all accounts as a tuple after every booking, and the places of these tuples."""

from bisect import bisect_left, bisect_right


def balanced_stretches(bookings: list[tuple[int, int]], shortest: int, longest: int) -> int:
    accounts = {}
    for account, _ in bookings:
        accounts.setdefault(account, len(accounts))
    balances = [0] * len(accounts)
    places = {tuple(balances): [0]}
    total = 0
    for end, (account, amount) in enumerate(bookings, 1):
        balances[accounts[account]] += amount
        ends = places.setdefault(tuple(balances), [])
        total += max(0, bisect_right(ends, end - shortest) - bisect_left(ends, end - longest))
        ends.append(end)
    return total
