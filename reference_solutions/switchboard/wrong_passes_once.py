# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps rows without making them smaller by each other first."""

import sys

MODULUS = 1_000_000_007


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    rows = [int(word, 2) for word in words[3:]]
    kept = [0] * (m + 1)
    free = 0
    for row in rows[:n]:
        while row:
            high = row.bit_length()
            other = kept[high]
            if not other:
                kept[high] = row
                break
            row = 0
        else:
            free += 1
    reached = str(pow(2, free, MODULUS))
    lines = []
    for row in rows[n:]:
        while row:
            other = kept[row.bit_length()]
            if not other:
                break
            row ^= other
        lines.append("0" if row else reached)
    print("\n".join(lines))


main()
