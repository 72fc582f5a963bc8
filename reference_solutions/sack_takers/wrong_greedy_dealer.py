# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: each dealer takes the number of sacks that is worth most at once."""


def sack_takers(profits: list[int], k: int) -> int:
    i = before = 0
    sign = 1
    ahead = 0
    while True:
        numbers = [t for t in range(1, min(k, len(profits) - i) + 1) if t != before]
        if not numbers:
            return ahead
        before = max(numbers, key=lambda t: sum(profits[i : i + t]))
        ahead += sign * sum(profits[i : i + before])
        i += before
        sign = -sign
