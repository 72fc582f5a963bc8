# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a dealer may take as many sacks as the other one."""


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    best = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        ends = min(n, i + k)
        best[i] = max(sum(profits[i:end]) - best[end] for end in range(i + 1, ends + 1))
    return best[0]
