# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of names in order of their latest beginning, from which a renewed name is removed."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    life = int(lines[0].split()[1])
    ends: dict[str, int] = {}
    order: list[str] = []
    for line in lines[1:]:
        word, time, *rest = line.split()
        now = int(time)
        while order and ends[order[0]] <= now:
            del ends[order.pop(0)]
        if word == "count":
            print(len(order))
        elif word == "oldest":
            print(order[0] if order else "-")
        else:
            known = rest[0] in ends
            if known:
                order.remove(rest[0])
                del ends[rest[0]]
            if word == "add" or (word == "renew" and known):
                order.append(rest[0])
                ends[rest[0]] = now + life


main()
