# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts category and amount off the front of each line, and never looks at the rest."""

import sys


def main() -> None:
    # No dot of a note or of a header matters: without them the amounts are cents.
    lines = sys.stdin.read().replace(".", "").splitlines()
    totals: dict[str, int] = {}
    for line in lines[1:]:
        if line[0] == '"':
            end = line.index('",', 1)
            # An odd number of quotes in between: the quote found is the second of a pair.
            while line.count('"', 1, end) & 1:
                end = line.index('",', end + 1)
            category = line[: end + 1]
            amount = line[end + 2 : end + 24].split(",", 1)[0]
        else:
            category, amount, _ = line.split(",", 2)
        if amount[0] == '"':
            amount = amount[1:-1]
        totals[category] = totals.get(category, 0) + int(amount)
    named: dict[str, int] = {}
    for category, total in totals.items():
        if category[0] == '"':
            category = category[1:-1].replace('""', '"')
        named[category] = named.get(category, 0) + total
    for category in sorted(named):
        total = named[category]
        sign = "-" if total < 0 else ""
        print(f"{sign}{abs(total) // 100}.{abs(total) % 100:02d} {category}")


main()
