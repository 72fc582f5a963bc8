# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks only for pieces with a bead in the middle."""


def mirror_weight(row: str) -> int:
    total = 0
    for centre in range(len(row)):
        left = right = centre
        while left >= 0 and right < len(row) and row[left] == row[right]:
            total += right - left + 1
            left -= 1
            right += 1
    return total % 1_000_000_007
