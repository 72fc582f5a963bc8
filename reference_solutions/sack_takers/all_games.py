# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays all games."""


def sack_takers(profits: list[int], k: int, before: int = 0) -> int:
    ends = [
        sum(profits[:number]) - sack_takers(profits[number:], k, number)
        for number in range(1, min(k, len(profits)) + 1)
        if number != before
    ]
    return max(ends, default=0)
