# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: passes by orders that become known on the way to a stop."""


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
            seconds += board.count(place) * now
            board = [target for target in board if target != place]
            board += [target for source, target in waiting if source == place]
            waiting = [box for box in waiting if box[0] != place]
            continue
        if right:
            ways = [stop - place for stop in stops if stop > place]
        else:
            ways = [place - stop for stop in stops if stop < place]
        if not ways:
            right = not right
            ways = [abs(stop - place) for stop in stops]
        way = min(ways)
        now += way
        distance += way
        place += way if right else -way
    return distance, seconds
