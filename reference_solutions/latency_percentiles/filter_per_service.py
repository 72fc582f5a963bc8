# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all rows for each service."""

import sys


def main() -> None:
    sys.stdin.readline()
    rows = [line.split() for line in sys.stdin]
    for service in sorted({name for name, _ in rows}):
        times = sorted(int(time) for name, time in rows if name == service)
        values = [times[-(-p * len(times) // 100) - 1] for p in (50, 90, 99)]
        print(service, len(times), *values)


main()
