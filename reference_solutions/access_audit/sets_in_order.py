# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A set of the roles that are held, made from those of the roles below, in topological order."""

from collections import deque


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    holders: list[list[int]] = [[] for _ in range(n)]
    missing = [0] * n
    for a, b in grants:
        holders[b].append(a)
        missing[a] += 1
    held = [{role} for role in range(n)]
    ready = deque(role for role in range(n) if missing[role] == 0)
    while ready:
        b = ready.popleft()
        for a in holders[b]:
            held[a] |= held[b]
            missing[a] -= 1
            if missing[a] == 0:
                ready.append(a)
    return [len(roles) for roles in held]
