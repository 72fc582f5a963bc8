# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Order by the end of a search in depth, then searches against the links in that order."""


def hint_network(n: int, links: list[tuple[int, int]]) -> tuple[int, int]:
    out: list[list[int]] = [[] for _ in range(n)]
    into: list[list[int]] = [[] for _ in range(n)]
    for a, b in links:
        out[a].append(b)
        into[b].append(a)
    seen = bytearray(n)
    ended = []
    stack = list(range(n))
    while stack:
        person = stack.pop()
        if person < 0:
            ended.append(~person)
        elif not seen[person]:
            seen[person] = 1
            stack.append(~person)
            stack += out[person]
    groups = [-1] * n
    told: list[int] = []
    tells: list[int] = []
    for start in reversed(ended):
        if groups[start] >= 0:
            continue
        number = len(told)
        told.append(0)
        tells.append(0)
        groups[start] = number
        members = [start]
        for person in members:
            for other in into[person]:
                group = groups[other]
                if group < 0:
                    groups[other] = number
                    members.append(other)
                elif group != number:
                    tells[group] = 1
                    told[number] = 1
    if len(told) == 1:
        return 1, 0
    return len(told), max(told.count(0), tells.count(0))
