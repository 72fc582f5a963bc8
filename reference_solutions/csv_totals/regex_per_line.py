# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A regular expression finds the fields of each line."""

import re
import sys

FIELD = re.compile(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))')


def main() -> None:
    totals: dict[str, int] = {}
    for line in sys.stdin.read().splitlines()[1:]:
        fields = []
        for match in FIELD.finditer(line):
            quoted, plain = match.groups()
            fields.append(plain if quoted is None else quoted.replace('""', '"'))
        category, amount = fields[0], fields[1]
        totals[category] = totals.get(category, 0) + int(amount.replace(".", ""))
    for category in sorted(totals):
        total = totals[category]
        sign = "-" if total < 0 else ""
        print(f"{sign}{abs(total) // 100}.{abs(total) % 100:02d} {category}")


main()
