# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts pairs of different rosters, not of employees."""


def disjoint_shifts(rosters: list[int]) -> int:
    different = sorted(set(rosters))
    total = 0
    for i in range(len(different)):
        for j in range(i):
            if different[i] & different[j] == 0:
                total += 1
    return total
