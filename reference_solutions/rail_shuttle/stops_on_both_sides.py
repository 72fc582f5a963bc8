# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two heaps of stops, those ahead and those behind; places are negated when the shuttle turns."""

from heapq import heappop, heappush

NEVER = 1 << 60
ON_BOARD = (1 << 20) - 1


def rail_shuttle(orders: list[tuple[int, int, int]], pause: int) -> tuple[int, int]:
    ahead: list[int] = []
    behind: list[int] = []
    now = place = distance = seconds = 0
    sign = 1
    coming = iter(orders)
    time, source, target = next(coming, (NEVER, 0, 0))
    while True:
        if not ahead and behind:
            ahead, behind = behind, ahead
            sign = -sign
            place = -place
        halts = False
        if ahead:
            way = (ahead[0] >> 20) - place
            if way and now + way >= time:
                way = time - now
                now = time
            else:
                halts = True
                now += way + pause
            place += way
            distance += way
        elif time < NEVER:
            now = time
        else:
            return distance, seconds
        while time <= now:
            seconds -= time
            source *= sign
            if source < place:
                heappush(behind, -source << 20 | target)
            else:
                heappush(ahead, source << 20 | target)
            time, source, target = next(coming, (NEVER, 0, 0))
        while halts and ahead and ahead[0] >> 20 == place:
            goal = heappop(ahead) & ON_BOARD
            if goal == ON_BOARD:
                seconds += now
                continue
            goal *= sign
            if goal < place:
                heappush(behind, -goal << 20 | ON_BOARD)
            else:
                heappush(ahead, goal << 20 | ON_BOARD)
