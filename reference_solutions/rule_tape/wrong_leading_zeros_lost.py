# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leading zeros are lost."""


def rule_tape(row: str, rule: int, steps: int) -> str:
    n = len(row)
    mask = (1 << n) - 1
    cells = int(row, 2)
    patterns = [pattern for pattern in range(8) if rule >> pattern & 1]
    for _ in range(steps):
        left = (cells >> 1) | ((cells & 1) << (n - 1))
        right = ((cells << 1) & mask) | (cells >> (n - 1))
        new = 0
        for pattern in patterns:
            term = left if pattern & 4 else left ^ mask
            term &= cells if pattern & 2 else cells ^ mask
            term &= right if pattern & 1 else right ^ mask
            new |= term
        cells = new
    return bin(cells)[2:]
