# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares everybody of the morning with everybody of the evening, then searches one by one."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    codes = [{word[i : i + 2] for i in range(0, len(word), 2)} for word in words[2:]]
    partners = [[y for y in range(b) if codes[x] & codes[a + y]] for x in range(a)]
    owner = [-1] * b
    pairs = 0
    for root in range(a):
        seen = [False] * b
        stack = [(root, iter(partners[root]))]
        path: list[int] = []
        while stack:
            x, rest = stack[-1]
            y = next((y for y in rest if not seen[y]), -1)
            if y < 0:
                stack.pop()
                if path:
                    path.pop()
                continue
            seen[y] = True
            path.append(y)
            if owner[y] < 0:
                for (x, _), y in zip(stack, path, strict=True):
                    owner[y] = x
                pairs += 1
                break
            stack.append((owner[y], iter(partners[owner[y]])))
    print(pairs)


main()
