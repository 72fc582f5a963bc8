# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: finds the inverses from the end, but takes the first numbers from the start."""


def mixing_ratios(parts: list[tuple[int, int]], p: int) -> int:
    before = [1]
    for _, b in parts:
        before.append(before[-1] * b % p)
    inverse = pow(before.pop(), -1, p)
    inverses = []
    for _, b in reversed(parts):
        inverses.append(before.pop() * inverse % p)
        inverse = inverse * b % p
    return sum(a * own % p for (a, _), own in zip(parts, inverses))
