# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Improves the loads of all pairs by way of each town in turn."""


def guild_loads(guilds: list[int], roads: list[tuple[int, int, int]]) -> int:
    towns = range(len(guilds))
    load = [[0] * len(guilds) for _ in towns]
    for a, b, limit in roads:
        load[a][b] = load[b][a] = max(load[a][b], limit)
    for via in towns:
        for a in towns:
            for b in towns:
                load[a][b] = max(load[a][b], min(load[a][via], load[via][b]))
    return sum(load[a][b] for a in towns for b in range(a) if guilds[a] == guilds[b])
