# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of guild_loads must satisfy."""

MAX_TOWNS = 4_000
MAX_ROADS = 14_000
MAX_GUILD = 1_000_000
MAX_LIMIT = 1_000_000


def validate(guilds: list[int], roads: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless the roads join towns that have guilds."""
    if type(guilds) is not list or len(guilds) > MAX_TOWNS:
        raise ValueError(f"guilds must be a list of at most {MAX_TOWNS} numbers")
    for town, guild in enumerate(guilds):
        if type(guild) is not int or not 0 <= guild <= MAX_GUILD:
            raise ValueError(f"the guild of town {town} must be in 0..{MAX_GUILD}, not {guild!r}")
    if type(roads) is not list or len(roads) > MAX_ROADS:
        raise ValueError(f"roads must be a list of at most {MAX_ROADS} roads")
    for index, road in enumerate(roads):
        if type(road) is not tuple or len(road) != 3 or any(type(n) is not int for n in road):
            raise ValueError(f"road {index} must be a tuple of three ints, not {road!r}")
        if not (0 <= road[0] < len(guilds) and 0 <= road[1] < len(guilds)):
            raise ValueError(f"road {index} leads to a town that is not there: {road}")
        if not 1 <= road[2] <= MAX_LIMIT:
            raise ValueError(f"the limit of road {index} must be in 1..{MAX_LIMIT}: {road}")
