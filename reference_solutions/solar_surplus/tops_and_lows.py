# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Running sums and the largest sum from each place on, by hand; one walk over both."""


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    total = 0
    sums = [total := total + amount - target for amount in output]
    tops = [total := value if value > total else total for value in reversed(sums)]
    start = found = low = 0
    for top in reversed(tops):
        if top >= low:
            found = start
        else:
            low = sums[start]
            start += 1
    return found, found + len(tops) - start
