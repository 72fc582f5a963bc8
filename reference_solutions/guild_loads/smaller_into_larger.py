# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joins groups of towns by the strongest roads first, always the smaller to the larger."""

from operator import itemgetter


def guild_loads(guilds: list[int], roads: list[tuple[int, int, int]]) -> int:
    group = [[town] for town in range(len(guilds))]
    halls = [{guild: 1} for guild in guilds]
    roads.sort(key=itemgetter(2), reverse=True)
    joins = len(guilds) - 1
    total = 0
    for a, b, limit in roads:
        small, large = group[a], group[b]
        if small is large:
            continue
        if len(small) > len(large):
            small, large = large, small
        for town in small:
            group[town] = large
        few, many = halls[small[0]], halls[large[0]]
        large += small
        if len(few) > len(many):
            few, many = many, few
            halls[large[0]] = many
        pairs = 0
        for guild, count in few.items():
            if guild in many:
                old = many[guild]
                pairs += count * old
                many[guild] = old + count
            else:
                many[guild] = count
        total += pairs * limit
        joins -= 1
        if not joins:
            break
    return total
