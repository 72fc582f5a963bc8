# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up all wages where no rest is due, negative ones too."""


def best_total(wages: list[int], rest: int) -> int:
    n = len(wages)
    if rest == 0:
        return max(0, sum(wages))
    dp = [0] * (n + 1)
    for i in range(1, n + 1):
        earlier = max(0, i - rest - 1)
        dp[i] = max(dp[i - 1], dp[earlier] + wages[i - 1])
    return dp[n]


def rest_days(wages: list[int], rests: list[int]) -> list[int]:
    return [best_total(wages, rest) for rest in rests]
