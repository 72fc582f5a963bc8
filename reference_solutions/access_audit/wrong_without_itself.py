# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not count the role itself."""


def access_audit(n: int, grants: list[tuple[int, int]]) -> list[int]:
    children: list[list[int]] = [[] for _ in range(n)]
    for a, b in grants:
        children[a].append(b)
    answer = []
    for role in range(n):
        seen: set[int] = set()
        stack = [role]
        while stack:
            for child in children[stack.pop()]:
                if child not in seen:
                    seen.add(child)
                    stack.append(child)
        answer.append(len(seen))
    return answer
