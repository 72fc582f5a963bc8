# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Parities of all kinds as bits, column by column, for each pair of rows."""


def paired_patches(quilt: list[str]) -> int:
    columns = len(quilt[0])
    fair = 0
    for top in range(len(quilt)):
        parities = [0] * columns
        for row in quilt[top:]:
            seen = {0: 1}
            parity = 0
            for c in range(columns):
                parities[c] ^= 1 << (ord(row[c]) - 97)
                parity ^= parities[c]
                before = seen.get(parity, 0)
                fair += before
                seen[parity] = before + 1
    return fair
