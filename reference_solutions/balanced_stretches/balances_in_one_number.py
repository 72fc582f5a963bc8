# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The balances of all accounts side by side in one number, and counts of these numbers."""


def balanced_stretches(bookings: list[tuple[int, int]], shortest: int, longest: int) -> int:
    places = {}
    for account, _ in bookings:
        places.setdefault(account, 26 * len(places))
    balances = 0
    states = [0]
    for account, amount in bookings:
        balances += amount << places[account]
        states.append(balances)
    counts = {}
    total = 0
    for end in range(shortest, len(states)):
        first = states[end - shortest]
        counts[first] = counts.get(first, 0) + 1
        if end > longest:
            counts[states[end - longest - 1]] -= 1
        total += counts.get(states[end], 0)
    return total
