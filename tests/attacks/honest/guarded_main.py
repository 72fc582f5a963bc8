#!/usr/bin/env python3
# /// attack
# aim = "A whole program as people write them: argparse, logging to standard error, a main guard, sys.exit with main's result."
# problem = "pair_program"
# outcome = ["AC"]
# deserves = 0.3
# ///
"""Counts pairs of numbers with a sum."""

import argparse
import sys
from collections import defaultdict


def count_pairs(numbers, target):
    seen = defaultdict(int)
    total = 0
    for number in numbers:
        total += seen[target - number] if target - number in seen else 0
        seen[number] += 1
    return total


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=argparse.FileType("r"), default=sys.stdin)
    options = parser.parse_args(arguments)
    target = int(options.file.readline())
    numbers = [int(line) for line in options.file]
    print("read", len(numbers), "numbers", file=sys.stderr)
    print(count_pairs(numbers, target))
    return 0


if __name__ == "__main__":
    sys.exit(main())
