# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each pond gathers the frogs that come from the ponds before it."""

MODULUS = 1_000_000_007


def frog_ponds(ponds: list[int], young: list[int], nights: int) -> list[int]:
    n = len(ponds)
    for _ in range(nights):
        after = []
        for i in range(n):
            frogs = 0
            for far in range(len(young)):
                frogs += ponds[(i - far) % n] * young[far]
            after.append(frogs % MODULUS)
        ponds = after
    return ponds
