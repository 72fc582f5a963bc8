# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins towns by the weakest roads first."""


def guild_loads(guilds: list[int], roads: list[tuple[int, int, int]]) -> int:
    parent = list(range(len(guilds)))
    halls = [{guild: 1} for guild in guilds]

    def find(town: int) -> int:
        while parent[town] != town:
            parent[town] = parent[parent[town]]
            town = parent[town]
        return town

    total = 0
    for a, b, limit in sorted(roads, key=lambda road: road[2]):
        a, b = find(a), find(b)
        if a == b:
            continue
        if len(halls[a]) > len(halls[b]):
            a, b = b, a
        parent[a] = b
        many = halls[b]
        for guild, count in halls[a].items():
            old = many.get(guild, 0)
            total += count * old * limit
            many[guild] = old + count
    return total
