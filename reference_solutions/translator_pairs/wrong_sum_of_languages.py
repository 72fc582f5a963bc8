# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up how many pairs each language could have."""

import sys
from collections import Counter


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    split = [[word[i : i + 2] for i in range(0, len(word), 2)] for word in words[2:]]
    morning = Counter(code for codes in split[:a] for code in codes)
    evening = Counter(code for codes in split[a:] for code in codes)
    print(min(a, b, sum((morning & evening).values())))


main()
