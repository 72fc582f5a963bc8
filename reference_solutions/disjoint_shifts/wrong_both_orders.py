# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts every pair in both orders."""


def disjoint_shifts(rosters: list[int]) -> int:
    total = 0
    for i in range(len(rosters)):
        for j in range(len(rosters)):
            if i != j and rosters[i] & rosters[j] == 0:
                total += 1
    return total
