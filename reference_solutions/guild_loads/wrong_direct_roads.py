# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks at roads between two halls of a guild only."""


def guild_loads(guilds: list[int], roads: list[tuple[int, int, int]]) -> int:
    best: dict[tuple[int, int], int] = {}
    for a, b, limit in roads:
        if a != b and guilds[a] == guilds[b]:
            pair = min(a, b), max(a, b)
            best[pair] = max(limit, best.get(pair, 0))
    return sum(best.values())
