# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up the numbers of the roles below, so that shared ones count several times."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    holders: list[list[int]] = [[] for _ in range(n)]
    missing = [0] * n
    for a, b in set(grants):
        holders[b].append(a)
        missing[a] += 1
    counts = [1] * n
    ready = [role for role in range(n) if missing[role] == 0]
    for b in ready:
        for a in holders[b]:
            counts[a] += counts[b]
            missing[a] -= 1
            if missing[a] == 0:
                ready.append(a)
    return counts
