# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of parade_segment must satisfy."""

MAX_FLOATS = 40_000
MAX_KIND = 1_000_000_000
MAX_COST = 1_000_000
MAX_NEEDED_KINDS = 60


def validate(kinds: list[int], costs: list[int], need: dict[int, int]) -> None:
    """Raise ValueError unless the parade and what is needed of it are within their bounds."""
    if type(kinds) is not list or len(kinds) > MAX_FLOATS:
        raise ValueError(f"kinds must be a list of at most {MAX_FLOATS} floats")
    if type(costs) is not list or len(costs) != len(kinds):
        raise ValueError(f"costs must be a list of {len(kinds)} costs, one for each float")
    for index, (kind, cost) in enumerate(zip(kinds, costs, strict=True)):
        if type(kind) is not int or not 0 <= kind <= MAX_KIND:
            raise ValueError(f"kinds[{index}] must be an int in 0..{MAX_KIND}, not {kind!r}")
        if type(cost) is not int or not 1 <= cost <= MAX_COST:
            raise ValueError(f"costs[{index}] must be an int in 1..{MAX_COST}, not {cost!r}")
    if type(need) is not dict or not 1 <= len(need) <= MAX_NEEDED_KINDS:
        raise ValueError(f"need must be a dict of 1 to {MAX_NEEDED_KINDS} kinds")
    for kind, number in need.items():
        if type(kind) is not int or not 0 <= kind <= MAX_KIND:
            raise ValueError(f"a needed kind must be an int in 0..{MAX_KIND}, not {kind!r}")
        if type(number) is not int or not 1 <= number <= MAX_FLOATS:
            raise ValueError(f"need[{kind}] must be an int in 1..{MAX_FLOATS}, not {number!r}")
