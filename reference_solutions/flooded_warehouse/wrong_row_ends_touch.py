# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: without a border, the end of a row touches the beginning of the next one."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    w = int(words[1])
    cells = list("".join(words[2:]))
    wave = [place for place, kind in enumerate(cells) if kind == "D"]
    minutes = -1
    while wave:
        minutes += 1
        following = []
        for place in wave:
            for other in (place - 1, place + 1, place - w, place + w):
                if 0 <= other < len(cells) and cells[other] == ".":
                    cells[other] = "D"
                    following.append(other)
        wave = following
    print(minutes, cells.count("."))


main()
