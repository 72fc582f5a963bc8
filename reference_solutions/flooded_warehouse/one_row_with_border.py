# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One list of all places with a border, holding the minute of each, and the wet places in turn."""

import sys


def main() -> None:
    words = sys.stdin.buffer.read().split()
    w = int(words[1]) + 1
    floor = b"#" * w + b"#".join(words[2:]) + b"#" * w
    minutes = list(floor.translate(bytes(byte != 46 for byte in range(256))))
    wet = [place for place, kind in enumerate(floor) if kind == 68]
    append = wet.append
    for place in wet:
        minute = minutes[place] + 1
        if not minutes[place + 1]:
            minutes[place + 1] = minute
            append(place + 1)
        if not minutes[place - 1]:
            minutes[place - 1] = minute
            append(place - 1)
        if not minutes[place + w]:
            minutes[place + w] = minute
            append(place + w)
        if not minutes[place - w]:
            minutes[place - w] = minute
            append(place - w)
    print(minutes[wet[-1]] - 1, minutes.count(0))


main()
