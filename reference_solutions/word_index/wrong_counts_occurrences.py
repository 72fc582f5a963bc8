# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a word that is asked for twice has to occur twice."""

import sys
from collections import Counter


def main() -> None:
    lines = sys.stdin.read().splitlines()
    d, q = map(int, lines[0].split())
    letters = [Counter(line.split()) for line in lines[1 : d + 1]]
    for line in lines[d + 1 :]:
        words = Counter(line.split())
        found = [i for i, letter in enumerate(letters, 1) if words <= letter]
        print(len(found), found[0] if found else 0)


main()
