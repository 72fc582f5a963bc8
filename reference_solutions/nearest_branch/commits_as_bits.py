# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What each commit contains as the bits of an integer, and each pair of branches once."""

import sys


def main() -> None:
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, b = words[:2]
    contained = [0]
    bit = 1
    at = 2
    for _ in range(n):
        parents = words[at]
        at += 1
        commit = bit
        bit <<= 1
        for parent in words[at : at + parents]:
            commit |= contained[parent]
        contained.append(commit)
        at += parents
    branches = [contained[commit] for commit in words[at:]]
    rows: list[list[int]] = []
    for i, branch in enumerate(branches):
        rows.append(list(map(int.bit_count, map(branch.__xor__, branches[:i]))))
    for i, row in enumerate(rows):
        row.append(n + 1)
        row += [later[i] for later in rows[i + 1 :]]
        least = min(row)
        print(row.index(least) + 1, least)


main()
