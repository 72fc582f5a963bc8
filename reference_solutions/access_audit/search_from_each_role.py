# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A search from each role through all that it inherits."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    children: list[set[int]] = [set() for _ in range(n)]
    for a, b in grants:
        children[a].add(b)
    answer = []
    for role in range(n):
        seen = bytearray(n)
        seen[role] = 1
        reached = [role]
        for other in reached:
            for child in children[other]:
                if not seen[child]:
                    seen[child] = 1
                    reached.append(child)
        answer.append(len(reached))
    return answer
