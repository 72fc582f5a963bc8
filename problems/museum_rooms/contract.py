# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of museum_rooms must satisfy."""

MAX_ROOMS = 1_500
MAX_PROFIT = 10_000
MAX_OPEN = 100


def validate(profits: list[int], doors: list[tuple[int, int]], most: int) -> None:
    """Raise ValueError unless the doors join all rooms, and so many can be opened."""
    if type(profits) is not list or not 1 <= len(profits) <= MAX_ROOMS:
        raise ValueError(f"profits must be a list of 1 to {MAX_ROOMS} numbers")
    for room, profit in enumerate(profits):
        if type(profit) is not int or not -MAX_PROFIT <= profit <= MAX_PROFIT:
            raise ValueError(f"the profit of room {room} is not an int within bounds: {profit!r}")
    if type(most) is not int or not 1 <= most <= min(MAX_OPEN, len(profits)):
        raise ValueError(f"most must be an int up to {MAX_OPEN} and the rooms, not {most!r}")
    if type(doors) is not list or len(doors) != len(profits) - 1:
        raise ValueError(f"doors must be a list of {len(profits) - 1} doors")
    check_doors(doors, len(profits))


def check_doors(doors: list[tuple[int, int]], rooms: int) -> None:
    """Raise ValueError unless all rooms can be reached from the first one."""
    beyond: list[list[int]] = [[] for _ in range(rooms)]
    for index, door in enumerate(doors):
        if type(door) is not tuple or len(door) != 2 or any(type(room) is not int for room in door):
            raise ValueError(f"door {index} must be a tuple of two ints, not {door!r}")
        if not (0 <= door[0] < rooms and 0 <= door[1] < rooms):
            raise ValueError(f"door {index} leads to a room that is not there: {door}")
        beyond[door[0]].append(door[1])
        beyond[door[1]].append(door[0])
    reached = {0}
    waiting = [0]
    for room in waiting:
        for other in beyond[room]:
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    if len(reached) != rooms:
        raise ValueError("the doors do not join all rooms")
