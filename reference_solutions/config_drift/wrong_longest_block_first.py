# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps the longest block that both files have, then goes on to its left and right."""

import sys
from difflib import SequenceMatcher


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    old, new = words[2 : n + 2], words[n + 2 :]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    kept = sum(block.size for block in matcher.get_matching_blocks())
    print(n - kept, m - kept)


main()
