# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables by length, digit and remainder, added up over all smaller digits, read once a place."""

import sys
from operator import add, sub

LONGEST = 19


def main() -> None:
    words = sys.stdin.buffer.read().split()
    k = int(words[1])
    # ways[d][r]: continuations of remainder r with digit d first, then `length` more digits.
    ways = [[int((r + d) % k == 0) for r in range(k)] for d in range(10)]
    levels = []
    shorter = [0, 0]
    for _ in range(LONGEST):
        below = [[0] * k]
        for row in ways:
            below.append(list(map(add, below[-1], row)))
        levels.append((below, ways))
        whole = below[10]
        shorter.append(shorter[-1] + whole[0] - ways[0][0])
        ways = [list(map(sub, whole, row)) for row in ways]
        ways = [row[d % k :] + row[: d % k] for d, row in enumerate(ways)]
    by_length = [levels[length - 1 :: -1] for length in range(1, LONGEST + 1)]

    def count(text: bytes) -> int:
        length = len(text)
        total = shorter[length] - levels[length - 1][1][0][0]
        remainder = 0
        last = 10
        for (below, ways), digit in zip(by_length[length - 1], text):
            digit -= 48
            total += below[digit][remainder]
            if last <= digit:
                if last == digit:
                    return total
                total -= ways[last][remainder]
            remainder = (remainder + digit) % k
            last = digit
        return total + (not remainder)

    lines = []
    for a, b in zip(words[2::2], words[3::2]):
        lines.append(count(b) - count(b"%d" % (int(a) - 1)))
    print("\n".join(map(str, lines)))


main()
