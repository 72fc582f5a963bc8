# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: halts once for each box."""


def rail_shuttle(orders: list[tuple[int, int, int]], pause: int) -> tuple[int, int]:
    waiting: list[tuple[int, int]] = []
    board: list[int] = []
    now = place = distance = seconds = 0
    right = True
    index = 0
    while index < len(orders) or waiting or board:
        while index < len(orders) and orders[index][0] <= now:
            time, source, target = orders[index]
            waiting.append((source, target))
            seconds -= time
            index += 1
        stops = board + [source for source, _ in waiting]
        if not stops:
            now = orders[index][0]
            continue
        if place in stops:
            now += pause
            while index < len(orders) and orders[index][0] <= now:
                time, source, target = orders[index]
                waiting.append((source, target))
                seconds -= time
                index += 1
            if place in board:
                seconds += now
                board.remove(place)
            else:
                box = next(box for box in waiting if box[0] == place)
                waiting.remove(box)
                board.append(box[1])
            continue
        if right:
            ways = [stop - place for stop in stops if stop > place]
        else:
            ways = [place - stop for stop in stops if stop < place]
        if not ways:
            right = not right
            ways = [abs(stop - place) for stop in stops]
        way = min(ways)
        if index < len(orders):
            way = min(way, orders[index][0] - now)
        now += way
        distance += way
        place += way if right else -way
    return distance, seconds
