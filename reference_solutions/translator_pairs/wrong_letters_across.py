# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: finds a language across the end of another one."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    codes = [{word[i : i + 2] for i in range(0, len(word), 2)} for word in words[2:]]
    partners = [
        [y for y in range(b) if any(code in words[2 + a + y] for code in codes[x])]
        for x in range(a)
    ]
    sys.setrecursionlimit(10_000)
    owner = [-1] * b

    def improve(x: int, seen: set[int]) -> bool:
        for y in partners[x]:
            if y not in seen:
                seen.add(y)
                if owner[y] < 0 or improve(owner[y], seen):
                    owner[y] = x
                    return True
        return False

    print(sum(improve(x, set()) for x in range(a)))


main()
