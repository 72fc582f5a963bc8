# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares how often each line occurs, so a line that moved counts as kept."""

import sys
from collections import Counter


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    old, new = Counter(words[2 : n + 2]), Counter(words[n + 2 :])
    print((old - new).total(), (new - old).total())


main()
