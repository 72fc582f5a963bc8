# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Hashes of the row and of its reverse; a bisection for the radius of each centre."""

MODULUS = 1_000_000_007
PRIME = (1 << 61) - 1
BASE = 972_663_749


def mirror_weight(row: str) -> int:
    n = len(row)
    forwards = [0] * (n + 1)
    backwards = [0] * (n + 1)
    powers = [1] * (n + 1)
    for i in range(n):
        forwards[i + 1] = (forwards[i] * BASE + ord(row[i])) % PRIME
        backwards[i + 1] = (backwards[i] * BASE + ord(row[n - 1 - i])) % PRIME
        powers[i + 1] = powers[i] * BASE % PRIME

    def find_radius(left: int, right: int) -> int:
        """Return how many beads from left downwards equal those from right upwards."""
        low, high = 0, min(left + 1, n - right)
        while low < high:
            middle = (low + high + 1) // 2
            power = powers[middle]
            start = n - 1 - left
            ahead = (forwards[right + middle] - forwards[right] * power) % PRIME
            behind = (backwards[start + middle] - backwards[start] * power) % PRIME
            if ahead == behind:
                low = middle
            else:
                high = middle - 1
        return low

    total = 0
    for centre in range(n):
        odd = find_radius(centre, centre)
        even = find_radius(centre - 1, centre)
        total += odd * odd + even * (even + 1)
    return total % MODULUS
