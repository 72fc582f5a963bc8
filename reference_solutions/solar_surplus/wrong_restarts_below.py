# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: gives up a period as soon as its mean falls below the target."""


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    best = (0, 0)
    start = total = 0
    for end, amount in enumerate(output, 1):
        total += amount - target
        if total < 0:
            start, total = end, 0
        elif end - start > best[1] - best[0]:
            best = (start, end)
    return best
