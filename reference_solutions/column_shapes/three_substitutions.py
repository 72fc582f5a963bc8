# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Three regular expressions for each value; counts shapes and sorts them all."""

import re
import sys
from collections import Counter


def find_shape(value: str) -> str:
    value = re.sub(r"[A-Z]", "A", value)
    value = re.sub(r"[a-z]", "a", value)
    return re.sub(r"[0-9]", "9", value)


def main() -> None:
    n, k = map(int, input().split())
    counts = Counter(find_shape(sys.stdin.readline().rstrip("\n")) for _ in range(n))
    for shape, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:k]:
        print(count, shape)


main()
