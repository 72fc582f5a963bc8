# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: where the files differ, deletes up to the next equal line, or else inserts a line."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    old, new = words[2 : n + 2], words[n + 2 :]
    i = kept = 0
    for line in new:
        if line in old[i:]:
            i = old.index(line, i) + 1
            kept += 1
    print(n - kept, m - kept)


main()
