# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of segment_counts must satisfy."""

MAX_USERS = 12_000
MAX_QUERIES = 2_000
FLAGS = 40


def validate(users: list[int], queries: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless users are flag sets and queries are triples of flag sets."""
    if type(users) is not list or len(users) > MAX_USERS:
        raise ValueError(f"users must be a list of at most {MAX_USERS} flag sets")
    if type(queries) is not list or len(queries) > MAX_QUERIES:
        raise ValueError(f"queries must be a list of at most {MAX_QUERIES} queries")
    for index, flags in enumerate(users):
        if not _is_flag_set(flags):
            raise ValueError(f"users[{index}] must be an int in 0..2**{FLAGS} - 1, not {flags!r}")
    for index, query in enumerate(queries):
        if type(query) is not tuple or len(query) != 3 or not all(map(_is_flag_set, query)):
            raise ValueError(f"queries[{index}] must be three flag sets, not {query!r}")


def _is_flag_set(flags: object) -> bool:
    """Return whether flags is an int of at most 40 bits."""
    return type(flags) is int and 0 <= flags < 1 << FLAGS
