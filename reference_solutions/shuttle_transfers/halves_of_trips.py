# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up trips over the station where their first half ends, and goes on to single rides."""

from functools import cache

MODULUS = 10_007


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    @cache
    def count(start: int, end: int, legs: int) -> int:
        if legs == 0:
            return int(start == end)
        if legs == 1:
            return lines.count((start, end))
        half = legs // 2
        return sum(count(start, i, half) * count(i, end, legs - half) for i in range(n)) % MODULUS

    return [count(*question) for question in questions]
