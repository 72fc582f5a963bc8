# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: forgets pieces that begin in the first column."""


def paired_patches(quilt: list[str]) -> int:
    columns = len(quilt[0])
    fair = 0
    for top in range(len(quilt)):
        parities = [0] * columns
        for row in quilt[top:]:
            seen: dict[int, int] = {}
            parity = 0
            for c in range(columns):
                parities[c] ^= 1 << (ord(row[c]) - 97)
                parity ^= parities[c]
                fair += seen.get(parity, 0)
                seen[parity] = seen.get(parity, 0) + 1
    return fair
