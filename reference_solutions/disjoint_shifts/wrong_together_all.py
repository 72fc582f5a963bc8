# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the two rosters have to cover all shifts as well."""


def disjoint_shifts(rosters: list[int]) -> int:
    everything = 0
    for roster in rosters:
        everything |= roster
    total = 0
    for i in range(len(rosters)):
        for j in range(i):
            if rosters[i] ^ rosters[j] == everything and rosters[i] & rosters[j] == 0:
                total += 1
    return total
