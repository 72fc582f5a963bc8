# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Makes all orders one after the other up to the picture."""

import sys
from itertools import islice, permutations


def main() -> None:
    words = sys.stdin.read().split()
    n, p, q = map(int, words[:3])
    for word in words[3 + p :]:
        number = int(word, 16)
        row = next(islice(permutations(range(1, n + 1)), number, None))
        print(*[row[int(place) - 1] for place in words[3 : 3 + p]])


main()
