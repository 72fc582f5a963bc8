# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of inspector_days must satisfy."""

MAX_SITES = 15_000
MAX_DAY = 1_000_000_000


def validate(sites: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless all sites are triples of ints whose needs fit their periods."""
    if type(sites) is not list or len(sites) > MAX_SITES:
        raise ValueError(f"sites must be a list of at most {MAX_SITES} triples")
    for index, site in enumerate(sites):
        if type(site) is not tuple or [type(value) for value in site] != [int, int, int]:
            raise ValueError(f"site {index} must be a triple of ints, not {site!r}")
        first, last, need = site
        if not 0 <= first <= last <= MAX_DAY:
            raise ValueError(f"site {index} must have 0 <= first <= last <= {MAX_DAY}: {site}")
        if not 1 <= need <= last - first + 1:
            raise ValueError(f"site {index} must need 1 day to all of its days: {site}")
