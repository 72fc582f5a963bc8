# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One running sum, difference and product for each parenthesis that is open."""

import re
import sys

M = 1_000_000_007


def main() -> None:
    words = sys.stdin.read().split()
    for line in words[1:]:
        stack = []
        product, left, total = 1, None, 0
        for token in re.findall(r"\d+|[^\d+]", line + "*"):
            if token == "(":
                stack.append((product, left, total))
                product, left, total = 1, None, 0
            elif token == ")":
                total %= M
                if left is not None:
                    total = left - total if left > total else total - left
                value = product * total % M
                product, left, total = stack.pop()
                total += value
            elif token == "*":
                total %= M
                if left is not None:
                    total = left - total if left > total else total - left
                product = product * total % M
                left = None
                total = 0
            elif token == "~":
                total %= M
                if left is not None:
                    total = left - total if left > total else total - left
                left = total
                total = 0
            else:
                total += int(token)
        print(product)


main()
