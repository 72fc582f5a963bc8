# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of ring_antennas must satisfy."""

MAX_LENGTH = 1_000_000_000
MAX_SITES = 12_000


def validate(length: int, sites: list[int], k: int) -> None:
    """Raise ValueError unless sites are different places, and k of them can be chosen."""
    if type(length) is not int or not 2 <= length <= MAX_LENGTH:
        raise ValueError(f"length must be an int in 2..{MAX_LENGTH}, not {length!r}")
    if type(sites) is not list or not 2 <= len(sites) <= MAX_SITES:
        raise ValueError(f"sites must be a list of 2 to {MAX_SITES} sites")
    for index, site in enumerate(sites):
        if type(site) is not int or not 0 <= site < length:
            raise ValueError(f"site {index} must be an int in 0..{length - 1}, not {site!r}")
    if len(set(sites)) != len(sites):
        raise ValueError("two sites are the same")
    if type(k) is not int or not 2 <= k <= len(sites):
        raise ValueError(f"k must be an int in 2..{len(sites)}, not {k!r}")
