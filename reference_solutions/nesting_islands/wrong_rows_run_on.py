# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins the end of a row to the beginning of the next one."""


def nesting_islands(ground: list[list[int]], least: int) -> int:
    below = len(ground[0])
    heights: list[int] = []
    for row in ground:
        heights += row
    order = [square for square, height in enumerate(heights) if height]
    order.sort(key=heights.__getitem__, reverse=True)
    islands: list[list[int] | None] = [None] * (len(heights) + below)
    total = large = level = 0
    for square in order:
        height = heights[square]
        if height != level:
            total += large * (level - height)
            level = height
        mine = None
        for near in (square - 1, square + 1, square - below, square + below):
            other = islands[near]
            if other is None or other is mine:
                continue
            if mine is None:
                mine = other
                continue
            if len(other) > len(mine):
                mine, other = other, mine
            if len(other) >= least:
                large -= 1
            elif len(mine) < least <= len(mine) + len(other):
                large += 1
            for joined in other:
                islands[joined] = mine
            mine += other
        if mine is None:
            islands[square] = [square]
            if least == 1:
                large += 1
        else:
            islands[square] = mine
            mine.append(square)
            if len(mine) == least:
                large += 1
    return total + large * level
