# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes outwards from each centre as long as both sides agree."""


def mirror_weight(row: str) -> int:
    n = len(row)
    total = 0
    for centre in range(n):
        for left, right in ((centre, centre), (centre, centre + 1)):
            while left >= 0 and right < n and row[left] == row[right]:
                total += right - left + 1
                left -= 1
                right += 1
    return total % 1_000_000_007
