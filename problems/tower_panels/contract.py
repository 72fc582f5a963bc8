# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of tower_panels must satisfy."""

MAX_FLOORS = 500
MAX_RING = 500
MAX_LAMPS = 6_000
MAX_SETTING = 100
MAX_BRIGHTNESS = 100_000


def validate(tower: list[list[int]], brightness: int) -> None:
    """Raise ValueError unless tower holds rings of one length, and brightness is within bounds."""
    if type(tower) is not list or not 1 <= len(tower) <= MAX_FLOORS:
        raise ValueError(f"tower must be a list of 1 to {MAX_FLOORS} floors")
    for index, floor in enumerate(tower):
        if type(floor) is not list or not 1 <= len(floor) <= MAX_RING:
            raise ValueError(f"floor {index} must be a list of 1 to {MAX_RING} settings")
        if len(floor) != len(tower[0]):
            raise ValueError(f"floor {index} has not as many lamps as floor 0")
        for setting in floor:
            if type(setting) is not int or not -MAX_SETTING <= setting <= MAX_SETTING:
                raise ValueError(f"floor {index} has a setting out of bounds: {setting!r}")
    if len(tower) * len(tower[0]) > MAX_LAMPS:
        raise ValueError(f"there must be at most {MAX_LAMPS} lamps")
    if type(brightness) is not int or abs(brightness) > MAX_BRIGHTNESS:
        raise ValueError(f"brightness must be an int up to {MAX_BRIGHTNESS}, not {brightness!r}")
