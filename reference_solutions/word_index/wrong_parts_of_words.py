# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: finds words that are parts of words."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    d, q = map(int, lines[0].split())
    letters = lines[1 : d + 1]
    for line in lines[d + 1 :]:
        words = line.split()
        found = [i for i, text in enumerate(letters, 1) if all(word in text for word in words)]
        print(len(found), found[0] if found else 0)


main()
