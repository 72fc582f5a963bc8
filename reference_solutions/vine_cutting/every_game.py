# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays every game to its end."""

import sys
from functools import cache


def make_cuts(vine: str) -> list[str]:
    cuts = []
    starts = []
    for i, character in enumerate(vine):
        if character == "(":
            starts.append(i)
        else:
            cuts.append(vine[: starts.pop()] + vine[i + 1 :])
    return cuts


@cache
def wins(vine: str) -> bool:
    return any(not wins(cut) for cut in make_cuts(vine))


def main() -> None:
    vines = sys.stdin.read().split()[1:]
    for vine in vines:
        print(sum(not wins(cut) for cut in make_cuts(vine)))


main()
