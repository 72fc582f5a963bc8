# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A state for each order; goes through all known orders for every move."""

WAITS, RIDES, DONE = range(3)


def rail_shuttle(orders: list[tuple[int, int, int]], pause: int) -> tuple[int, int]:
    states = [WAITS] * len(orders)
    now = place = distance = seconds = known = 0
    step = 1
    while True:
        while known < len(orders) and orders[known][0] <= now:
            known += 1
        best = {1: 0, -1: 0}
        here = False
        for i in range(known):
            if states[i] != DONE:
                time, source, target = orders[i]
                way = (source if states[i] == WAITS else target) - place
                side = 1 if way > 0 else -1
                if way == 0:
                    here = True
                elif best[side] == 0 or abs(way) < best[side]:
                    best[side] = abs(way)
        if here:
            now += pause
            for i, (time, source, target) in enumerate(orders):
                if time <= now and states[i] == WAITS and source == place:
                    states[i] = RIDES
                elif time <= now and states[i] == RIDES and target == place:
                    states[i] = DONE
                    seconds += now - time
            continue
        if not best[1] and not best[-1]:
            if known == len(orders):
                return distance, seconds
            now = orders[known][0]
            continue
        if not best[step]:
            step = -step
        way = best[step]
        if known < len(orders):
            way = min(way, orders[known][0] - now)
        now += way
        distance += way
        place += way * step
