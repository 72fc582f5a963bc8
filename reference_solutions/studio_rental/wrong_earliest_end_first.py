# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes what ends first among those that bring in more than the fee."""


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    profit = number = 0
    free = 0
    for start, end, pay in sorted(requests, key=lambda request: request[1]):
        if start >= free and pay > fee:
            profit += pay - fee
            number += 1
            free = end + gap
    return profit, number
