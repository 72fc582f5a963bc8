# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets one kind be left over."""


def paired_patches(quilt: list[str]) -> int:
    columns = len(quilt[0])
    fair = 0
    for top in range(len(quilt)):
        parities = [0] * columns
        for row in quilt[top:]:
            for c in range(columns):
                parities[c] ^= 1 << (ord(row[c]) - 97)
            for left in range(columns):
                parity = 0
                for c in range(left, columns):
                    parity ^= parities[c]
                    fair += parity & (parity - 1) == 0
    return fair
