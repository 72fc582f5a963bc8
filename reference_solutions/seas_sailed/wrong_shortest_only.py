# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only the shortest voyage from each first day wins."""


def seas_sailed(seas: list[int], miles: list[int], k: int) -> int:
    coins = 0
    for first in range(len(seas)):
        for end in range(first + 1, len(seas) + 1):
            visited = len(set(seas[first:end]))
            if visited > k:
                break
            if visited == k:
                coins += sum(miles[first:end])
                break
    return coins
