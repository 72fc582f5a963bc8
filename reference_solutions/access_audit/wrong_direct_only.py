# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts what is granted directly."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    held = [{role} for role in range(n)]
    for a, b in grants:
        held[a].add(b)
    return [len(roles) for roles in held]
