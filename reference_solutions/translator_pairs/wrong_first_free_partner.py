# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: never changes a pair that was formed."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    codes = [{word[i : i + 2] for i in range(0, len(word), 2)} for word in words[2:]]
    partners = [[y for y in range(b) if codes[x] & codes[a + y]] for x in range(a)]
    taken: set[int] = set()
    for row in partners:
        y = next((y for y in row if y not in taken), None)
        if y is not None:
            taken.add(y)
    print(len(taken))


main()
