# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the triangle around the first corner that holds the echo, by cross products."""


def cross(origin, first, second):
    return (first[0] - origin[0]) * (second[1] - origin[1]) - (first[1] - origin[1]) * (
        second[0] - origin[0]
    )


def side_of(shore, ping):
    start = shore[0]
    last = len(shore) - 1
    first_turn = cross(start, shore[1], ping)
    last_turn = cross(start, shore[last], ping)
    if first_turn < 0 or last_turn > 0:
        return -1
    low, high = 1, last
    while high - low > 1:
        middle = (low + high) // 2
        if cross(start, shore[middle], ping) >= 0:
            low = middle
        else:
            high = middle
    turn = cross(shore[low], shore[high], ping)
    if turn < 0:
        return -1
    if turn == 0 or first_turn == 0 or last_turn == 0:
        return 0
    return 1


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    counts = {1: 0, 0: 0, -1: 0}
    for ping in pings:
        counts[side_of(shore, ping)] += 1
    return counts[1], counts[0], counts[-1]
