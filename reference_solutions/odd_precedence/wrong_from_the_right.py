# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: of several equal signs the right one comes first."""

import re
import sys

M = 1_000_000_007
RANK = {"(": 0, ")": 1, "*": 2, "~": 3, "+": 4}


def main() -> None:
    lines = sys.stdin.read().split()
    for line in lines[1:]:
        values = []
        operators = ["("]
        for token in re.findall(r"\d+|\D", line + ")"):
            rank = RANK.get(token)
            if rank is None:
                values.append(int(token))
            elif rank == 0:
                operators.append(token)
            else:
                while True:
                    top = operators[-1]
                    if RANK[top] < rank + (rank > 1) or top == "(":
                        break
                    operators.pop()
                    right = values.pop()
                    if top == "+":
                        values[-1] = (values[-1] + right) % M
                    elif top == "*":
                        values[-1] = values[-1] * right % M
                    else:
                        values[-1] = abs(values[-1] - right)
                if rank == 1:
                    operators.pop()
                else:
                    operators.append(token)
        print(values[0])


main()
