# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: stalls in the first number, days in the second."""

import sys

text = sys.stdin.read()
c, r, *amounts = map(int, text.split())
print(*[sum(amounts[day * c : (day + 1) * c]) for day in range(r)])
print(*[sum(amounts[stall::c]) for stall in range(c)])
print(text.count("-"))
