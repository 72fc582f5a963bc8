# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Follows the portions of each vat back through the steps, without remainders before the end."""

MODULUS = 100_000_007


def vat_protocol(machines: list[list[list[int]]], steps: str, claim: list[list[int]]) -> list[int]:
    n = len(claim)
    wrong = []
    for vat in range(n):
        portions = {vat: 1}
        for letter in reversed(steps):
            table = machines["abc".index(letter)]
            before: dict[int, int] = {}
            for i, count in portions.items():
                for k in range(n):
                    before[k] = before.get(k, 0) + count * table[i][k]
            portions = before
        if any(portions.get(k, 0) % MODULUS != claim[vat][k] for k in range(n)):
            wrong.append(vat)
    return wrong
