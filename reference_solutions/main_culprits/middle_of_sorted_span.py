# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts each span: a code of more than half of it stands in the middle."""


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    total = 0
    for first, end in spans:
        part = sorted(codes[first:end])
        code = part[len(part) // 2]
        if 2 * part.count(code) > len(part):
            total += code
    return total
