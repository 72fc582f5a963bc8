# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: plays codes off against each other, and does not verify the one that is left."""


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    total = 0
    for first, end in spans:
        name = lead = 0
        for code in codes[first:end]:
            if not lead:
                name = code
            lead += 1 if code == name else -1
        if lead:
            total += name
    return total
