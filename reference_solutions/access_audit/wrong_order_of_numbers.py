# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes it that a role inherits only from roles with larger numbers."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    children: list[list[int]] = [[] for _ in range(n)]
    for a, b in grants:
        children[a].append(b)
    masks = [1 << role for role in range(n)]
    for role in reversed(range(n)):
        for child in children[role]:
            masks[role] |= masks[child]
    return [mask.bit_count() for mask in masks]
