# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps all sets of the evening's interpreters that the morning's can have for partners."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    codes = [{word[i : i + 2] for i in range(0, len(word), 2)} for word in words[2:]]
    taken = {0}
    for x in range(a):
        bits = [1 << y for y in range(b) if codes[x] & codes[a + y]]
        taken |= {mask | bit for mask in taken for bit in bits if not mask & bit}
    print(max(mask.bit_count() for mask in taken))


main()
