# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Does what the rules say, second by second."""


def rail_shuttle(orders: list[tuple[int, int, int]], pause: int) -> tuple[int, int]:
    coming = list(orders)
    waits: list[tuple[int, int, int]] = []
    rides: list[tuple[int, int, int]] = []
    second = place = moved = seconds = halt = 0
    direction = 1
    while coming or waits or rides:
        waits += [order for order in coming if order[0] == second]
        coming = [order for order in coming if order[0] > second]
        if halt:
            halt -= 1
            if halt == 0:
                seconds += sum(second - order[0] for order in rides if order[2] == place)
                rides = [order for order in rides if order[2] != place]
                rides += [order for order in waits if order[1] == place]
                waits = [order for order in waits if order[1] != place]
        stops = {order[1] for order in waits} | {order[2] for order in rides}
        if halt == 0 and place in stops:
            halt = pause
        elif halt == 0 and stops:
            if all((stop - place) * direction < 0 for stop in stops):
                direction = -direction
            place += direction
            moved += 1
        second += 1
    return moved, seconds
