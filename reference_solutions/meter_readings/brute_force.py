# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs the meter up to its wrap and from there, and sorts positions by increment."""

readings = [int(input()) for _ in range(int(input()))]
increments = []
for position in range(len(readings) - 1):
    shown, after = readings[position : position + 2]
    litres = 0
    if shown > after:
        litres += 999_999 - shown + 1
        shown = 0
    litres += len(range(shown, after))
    increments.append(litres)
for litres in increments:
    print(litres)
best = min(range(len(increments)), key=lambda index: (-increments[index], index))
print(increments[best], best + 1)
