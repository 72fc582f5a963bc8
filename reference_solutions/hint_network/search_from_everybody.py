# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A search from everybody; a group is who reach each other."""


def hint_network(n: int, links: list[tuple[int, int]]) -> tuple[int, int]:
    out: list[list[int]] = [[] for _ in range(n)]
    for a, b in links:
        out[a].append(b)
    reach = []
    for person in range(n):
        seen = bytearray(n)
        seen[person] = 1
        queue = [person]
        for one in queue:
            for other in out[one]:
                if not seen[other]:
                    seen[other] = 1
                    queue.append(other)
        reach.append(seen)
    first = []
    for person in range(n):
        first.append(
            next(
                other
                for other in range(person + 1)
                if reach[person][other] and reach[other][person]
            )
        )
    count = len(set(first))
    told = {first[b] for a, b in links if first[a] != first[b]}
    tells = {first[a] for a, b in links if first[a] != first[b]}
    return count, max(count - len(told), count - len(tells)) if count > 1 else 0
