# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joins groups by the strongest roads first, and counts the halls of both groups at each join."""

from collections import Counter


def guild_loads(guilds: list[int], roads: list[tuple[int, int, int]]) -> int:
    parent = list(range(len(guilds)))
    members = [[guild] for guild in guilds]

    def find(town: int) -> int:
        while parent[town] != town:
            parent[town] = parent[parent[town]]
            town = parent[town]
        return town

    total = 0
    for a, b, limit in sorted(roads, key=lambda road: -road[2]):
        a, b = find(a), find(b)
        if a != b:
            mine, yours = Counter(members[a]), Counter(members[b])
            total += limit * sum(count * yours[guild] for guild, count in mine.items())
            parent[b] = a
            members[a] += members[b]
            members[b] = []
    return total
