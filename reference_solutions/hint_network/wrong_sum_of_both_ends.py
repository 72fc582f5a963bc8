# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a link for each group that nobody tells and one for each that tells nobody."""


def reached(start: int, neighbours: list[list[int]]) -> set[int]:
    seen = {start}
    stack = [start]
    while stack:
        for other in neighbours[stack.pop()]:
            if other not in seen:
                seen.add(other)
                stack.append(other)
    return seen


def hint_network(n: int, links: list[tuple[int, int]]) -> tuple[int, int]:
    out: list[list[int]] = [[] for _ in range(n)]
    into: list[list[int]] = [[] for _ in range(n)]
    for a, b in links:
        out[a].append(b)
        into[b].append(a)
    groups = [-1] * n
    count = 0
    for person in range(n):
        if groups[person] == -1:
            for member in reached(person, out) & reached(person, into):
                groups[member] = count
            count += 1
    if count == 1:
        return 1, 0
    told = {groups[b] for a, b in links if groups[a] != groups[b]}
    tells = {groups[a] for a, b in links if groups[a] != groups[b]}
    return count, 2 * count - len(told) - len(tells)
