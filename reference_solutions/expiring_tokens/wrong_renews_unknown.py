# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: renews whatever pass is named, valid or not."""

import sys


def main() -> None:
    _, life = map(int, input().split())
    ends: dict[str, tuple[int, int]] = {}
    for number, line in enumerate(sys.stdin):
        command = line.split()
        now = int(command[1])
        if command[0] == "add":
            ends[command[2]] = (now + life, number)
        elif command[0] == "renew":
            ends[command[2]] = (now + life, number)
        elif command[0] == "kill":
            ends.pop(command[2], None)
        else:
            ends = {name: end for name, end in ends.items() if end[0] > now}
            if command[0] == "count":
                print(len(ends))
            else:
                print(min(ends, key=lambda name: ends[name], default="-"))


main()
