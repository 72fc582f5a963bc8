# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the roads that join groups, the strongest first, and follows them from each town."""


def guild_loads(guilds: list[int], roads: list[tuple[int, int, int]]) -> int:
    count = len(guilds)
    parent = list(range(count))

    def find(town: int) -> int:
        while parent[town] != town:
            parent[town] = parent[parent[town]]
            town = parent[town]
        return town

    kept: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for a, b, limit in sorted(roads, key=lambda road: -road[2]):
        one, other = find(a), find(b)
        if one != other:
            parent[one] = other
            kept[a].append((b, limit))
            kept[b].append((a, limit))
    total = 0
    for start in range(count):
        guild = guilds[start]
        waiting = [(start, -1, 10**9)]
        while waiting:
            town, before, load = waiting.pop()
            if town < start and guilds[town] == guild:
                total += load
            for other, limit in kept[town]:
                if other != before:
                    waiting.append((other, town, limit if limit < load else load))
    return total
