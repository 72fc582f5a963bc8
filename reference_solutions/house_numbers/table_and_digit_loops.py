# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One table by length, last digit and remainder; all smaller digits are tried at each place."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    q, k = map(int, lines[0].split())
    # table[left][last][r]: ways to add `left` digits after `last` so that r becomes divisible.
    table = [[[int(r == 0) for r in range(k)] for _ in range(11)]]
    for left in range(1, 20):
        before = table[-1]
        rows = []
        for last in range(11):
            row = []
            for r in range(k):
                ways = 0
                for digit in range(10):
                    if digit != last:
                        ways += before[digit][(r + digit) % k]
                row.append(ways)
            rows.append(row)
        table.append(rows)

    def count(number: int) -> int:
        digits = list(map(int, str(number)))
        length = len(digits)
        total = 0
        for shorter in range(1, length):
            for digit in range(1, 10):
                total += table[shorter - 1][digit][digit % k]
        last, remainder = 10, 0
        for i, digit in enumerate(digits):
            for smaller in range(1 if i == 0 else 0, digit):
                if smaller != last:
                    total += table[length - i - 1][smaller][(remainder + smaller) % k]
            if digit == last:
                break
            last = digit
            remainder = (remainder + digit) % k
        else:
            total += remainder == 0
        return total

    for line in lines[1 : q + 1]:
        a, b = map(int, line.split())
        print(count(b) - (count(a - 1) if a > 1 else 0))


main()
