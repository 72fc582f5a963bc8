# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: two quotes of a quoted field stay two."""

import csv
import sys


def main() -> None:
    rows = csv.reader(line.replace('""', '""""') for line in sys.stdin)
    next(rows)
    totals: dict[str, int] = {}
    for category, amount, _, _ in rows:
        totals[category] = totals.get(category, 0) + int(amount.replace(".", ""))
    for category in sorted(totals):
        total = totals[category]
        sign = "-" if total < 0 else ""
        print(f"{sign}{abs(total) // 100}.{abs(total) % 100:02d} {category}")


main()
