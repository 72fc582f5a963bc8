# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins the codes of letters, so that different kinds cancel each other."""


def paired_patches(quilt: list[str]) -> int:
    columns = len(quilt[0])
    fair = 0
    for top in range(len(quilt)):
        parities = [0] * columns
        for row in quilt[top:]:
            seen = {0: 1}
            parity = 0
            for c in range(columns):
                parities[c] ^= ord(row[c])
                parity ^= parities[c]
                fair += seen.get(parity, 0)
                seen[parity] = seen.get(parity, 0) + 1
    return fair
