# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of install_order must satisfy."""

MAX_PACKAGES = 12_000
MAX_NEEDS = 20_000
MAX_LENGTH = 12
CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


def validate(packages: list[str], needs: list[tuple[str, str]], batch: int) -> None:
    """Raise ValueError unless the packages are different names and all needs are pairs of them."""
    if type(packages) is not list or not 1 <= len(packages) <= MAX_PACKAGES:
        raise ValueError(f"packages must be a list of 1 to {MAX_PACKAGES} names")
    for index, name in enumerate(packages):
        if type(name) is not str or not 1 <= len(name) <= MAX_LENGTH:
            raise ValueError(f"package {index} must be a str of 1 to {MAX_LENGTH}, not {name!r}")
        if not CHARACTERS.issuperset(name):
            raise ValueError(f"package {index} must consist of a-z, 0-9 and -, not be {name!r}")
    known = set(packages)
    if len(known) < len(packages):
        raise ValueError("two packages have the same name")
    if type(needs) is not list or len(needs) > MAX_NEEDS:
        raise ValueError(f"needs must be a list of at most {MAX_NEEDS} pairs")
    for index, need in enumerate(needs):
        if type(need) is not tuple or len(need) != 2:
            raise ValueError(f"need {index} must be a tuple of 2 names, not {need!r}")
        if not all(type(name) is str and name in known for name in need):
            raise ValueError(f"need {index} must name two of the packages, not be {need!r}")
    if type(batch) is not int or not 1 <= batch <= MAX_PACKAGES:
        raise ValueError(f"batch must be in 1..{MAX_PACKAGES}, not {batch!r}")
