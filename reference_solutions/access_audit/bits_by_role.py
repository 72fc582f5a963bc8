# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""An int with a bit for each role that is held, in an order from a search in depth."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    children: list[list[int]] = [[] for _ in range(n)]
    for a, b in grants:
        children[a].append(b)
    masks = [0] * n
    for start in range(n):
        stack = [start]
        while stack:
            role = stack[-1]
            if masks[role]:
                stack.pop()
                continue
            missing = [child for child in children[role] if not masks[child]]
            if missing:
                stack += missing
                continue
            stack.pop()
            mask = 1 << role
            for child in children[role]:
                mask |= masks[child]
            masks[role] = mask
    return [mask.bit_count() for mask in masks]
