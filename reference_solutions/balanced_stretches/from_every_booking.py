# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks on from every booking, and counts the accounts that are out of balance."""


def balanced_stretches(bookings: list[tuple[int, int]], shortest: int, longest: int) -> int:
    total = 0
    for first in range(len(bookings)):
        balances = {}
        unbalanced = 0
        length = 0
        for account, amount in bookings[first : first + longest]:
            length += 1
            old = balances.get(account, 0)
            new = old + amount
            balances[account] = new
            if old and not new:
                unbalanced -= 1
            elif new and not old:
                unbalanced += 1
            if not unbalanced and length >= shortest:
                total += 1
    return total
