# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the lines, and cuts all of them up again for each stall."""

import sys

_, *lines = sys.stdin.read().splitlines()
c = len(lines[0].split())
for line in lines:
    print(sum(map(int, line.split())), end=" ")
print()
for stall in range(c):
    print(sum(int(line.split()[stall]) for line in lines), end=" ")
print()
print(sum(int(word) < 0 for line in lines for word in line.split()))
