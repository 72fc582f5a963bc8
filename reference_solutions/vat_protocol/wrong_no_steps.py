# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes any claim for right if no machine was run."""

from operator import mul

MODULUS = 100_000_007


def vat_protocol(machines: list[list[list[int]]], steps: str, claim: list[list[int]]) -> list[int]:
    if not steps:
        return []
    n = len(claim)
    whole = [[int(i == k) for k in range(n)] for i in range(n)]
    for letter in steps:
        table = machines[ord(letter) - ord("a")]
        columns = list(zip(*whole, strict=True))
        whole = [[sum(map(mul, row, column)) % MODULUS for column in columns] for row in table]
    return [i for i in range(n) if whole[i] != claim[i]]
