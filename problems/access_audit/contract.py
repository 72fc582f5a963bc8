# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of access_audit must satisfy."""

MAX_ROLES = 3_000
MAX_GRANTS = 30_000


def validate(n: int, grants: list[tuple[int, int]]) -> None:
    """Raise ValueError unless grants are pairs of the n roles, and none inherits from itself."""
    if type(n) is not int or not 1 <= n <= MAX_ROLES:
        raise ValueError(f"n must be in 1..{MAX_ROLES}, not {n!r}")
    if type(grants) is not list or len(grants) > MAX_GRANTS:
        raise ValueError(f"grants must be a list of at most {MAX_GRANTS} pairs")
    holders: list[list[int]] = [[] for _ in range(n)]
    missing = [0] * n
    for index, grant in enumerate(grants):
        if type(grant) is not tuple or len(grant) != 2:
            raise ValueError(f"grant {index} must be a tuple of 2 roles, not {grant!r}")
        a, b = grant
        if type(a) is not int or type(b) is not int or not (0 <= a < n and 0 <= b < n):
            raise ValueError(f"grant {index} must name two roles in 0..{n - 1}, not be {grant!r}")
        holders[b].append(a)
        missing[a] += 1
    done = [role for role in range(n) if not missing[role]]
    for b in done:
        for a in holders[b]:
            missing[a] -= 1
            if not missing[a]:
                done.append(a)
    if len(done) < n:
        raise ValueError("a role inherits from itself")
