# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Hashes of all prefixes; at each position a bisection for the length of the match."""

MODULUS = (1 << 61) - 1
BASE = 911_382_323


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    n = len(text)
    hashes = [0] * (n + 1)
    powers = [1] * (n + 1)
    for i, letter in enumerate(text):
        hashes[i + 1] = (hashes[i] * BASE + ord(letter)) % MODULUS
        powers[i + 1] = powers[i] * BASE % MODULUS
    counts = [0] * (n + 2)
    for i in range(n):
        low, high = 0, n - i
        while low < high:
            middle = (low + high + 1) // 2
            if (hashes[i + middle] - hashes[i] * powers[middle]) % MODULUS == hashes[middle]:
                low = middle
            else:
                high = middle - 1
        counts[low] += 1
    for k in range(n - 1, 0, -1):
        counts[k] += counts[k + 1]
    return [counts[k] for k in lengths]
