# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every clock knows its group; the smaller group is renamed, and renamed back after a cross."""


def clock_notes(clocks: int, hours: int, diary: list[tuple[int, ...]]) -> tuple[int, int]:
    group = [[clock] for clock in range(clocks)]
    setting = [0] * clocks
    joins = []
    lies = idle = 0
    for entry in diary:
        if entry:
            x, y, ahead = entry
            mine, yours = group[x], group[y]
            difference = setting[y] + ahead - setting[x]
            if mine is yours:
                if difference % hours:
                    lies += 1
                else:
                    idle += 1
                    joins.append(None)
                continue
            if len(mine) > len(yours):
                mine, yours = yours, mine
                difference = -difference
            for clock in mine:
                setting[clock] += difference
                group[clock] = yours
            yours += mine
            joins.append((mine, yours))
        elif joins:
            join = joins.pop()
            if join is not None:
                mine, yours = join
                del yours[len(yours) - len(mine) :]
                for clock in mine:
                    group[clock] = mine
    return lies, idle
