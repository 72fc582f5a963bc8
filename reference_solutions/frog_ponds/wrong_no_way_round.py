# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets frogs get lost behind the last pond."""

MODULUS = 1_000_000_007


def frog_ponds(ponds: list[int], young: list[int], nights: int) -> list[int]:
    n = len(ponds)
    for _ in range(nights):
        after = [0] * n
        for i, frogs in enumerate(ponds):
            for far, count in enumerate(young):
                if i + far < n:
                    after[i + far] += frogs * count
        ponds = [frogs % MODULUS for frogs in after]
    return ponds
