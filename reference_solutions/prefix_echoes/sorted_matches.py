# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Length of the match with the beginning at each position, sorted; a bisection per length."""

from bisect import bisect_left


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    n = len(text)
    z = [0] * n
    z[0] = n
    left = right = 0
    for i in range(1, n):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < n and text[z[i]] == text[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
    z.sort()
    return [n - bisect_left(z, k) for k in lengths]
