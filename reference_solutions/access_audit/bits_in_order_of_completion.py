# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Roles without open grants first; each set is one int, with bits by order of completion."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    holders: list[list[int]] = [[] for _ in range(n)]
    open_grants = [0] * n
    for a, b in grants:
        holders[b].append(a)
        open_grants[a] += 1
    order = [role for role, number in enumerate(open_grants) if not number]
    held = [0] * n
    answer = [0] * n
    place = 0
    for b in order:
        own = held[b] | 1 << place
        place += 1
        answer[b] = own.bit_count()
        held[b] = 0
        for a in holders[b]:
            held[a] |= own
            open_grants[a] -= 1
            if not open_grants[a]:
                order.append(a)
    return answer
