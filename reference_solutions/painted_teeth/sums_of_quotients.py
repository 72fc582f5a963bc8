# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Differences of sums of quotients, each found by swapping divisor and step."""

import sys


def add_quotients(n: int, m: int, a: int, b: int) -> int:
    """Return the sum of (a * i + b) // m over all i below n, for a below m."""
    part, b = divmod(b, m)
    total = n * part
    while True:
        top = a * n + b
        if top < m:
            return total
        n, b = divmod(top, m)
        part, rest = divmod(m, a)
        total += (n * (n - 1) >> 1) * part
        m = a
        a = rest
        if b >= m:
            part, b = divmod(b, m)
            total += n * part


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    answers = []
    for at in range(1, len(numbers), 6):
        n, m, a, b, left, right = numbers[at : at + 6]
        start = b + m - left
        hits = add_quotients(n, m, a, start) - add_quotients(n, m, a, start - right + left - 1)
        answers.append(hits)
    print("\n".join(map(str, answers)))


main()
