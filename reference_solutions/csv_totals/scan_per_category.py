# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Fields character by character; for each category a pass over all rows."""

import sys


def split_fields(line: str) -> list[str]:
    fields = []
    field = ""
    is_quoted = False
    i = 0
    while i < len(line):
        char = line[i]
        if is_quoted:
            if char == '"':
                if i + 1 < len(line) and line[i + 1] == '"':
                    field += '"'
                    i += 1
                else:
                    is_quoted = False
            else:
                field += char
        elif char == '"':
            is_quoted = True
        elif char == ",":
            fields.append(field)
            field = ""
        else:
            field += char
        i += 1
    fields.append(field)
    return fields


def to_cents(amount: str) -> int:
    units, cents = amount.lstrip("-").split(".")
    value = int(units) * 100 + int(cents)
    return -value if amount.startswith("-") else value


def main() -> None:
    lines = sys.stdin.read().split("\n")[1:]
    rows = [split_fields(line) for line in lines if line]
    bookings = [(row[0], to_cents(row[1])) for row in rows]
    for category in sorted(set(row[0] for row in rows)):
        total = 0
        for name, cents in bookings:
            if name == category:
                total += cents
        sign = "-" if total < 0 else ""
        print(f"{sign}{abs(total) // 100}.{abs(total) % 100:02d} {category}")


main()
