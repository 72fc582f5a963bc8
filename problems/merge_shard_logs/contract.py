# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of merge_shard_logs must satisfy."""

MAX_SHARDS = 200
MAX_ENTRIES = 65_000
MAX_TIME = 1_000_000_000
MAX_MESSAGE_LENGTH = 12


def validate(shards: list[list[tuple[int, str]]]) -> None:
    """Raise ValueError unless there are few enough well-formed shards, each in order of time."""
    if type(shards) is not list or len(shards) > MAX_SHARDS:
        raise ValueError(f"shards must be a list of at most {MAX_SHARDS} lists")
    if any(type(shard) is not list for shard in shards):
        raise ValueError("every shard must be a list")
    if sum(len(shard) for shard in shards) > MAX_ENTRIES:
        raise ValueError(f"there must be at most {MAX_ENTRIES} entries in total")
    for index, shard in enumerate(shards):
        _validate_shard(index, shard)


def _validate_shard(index: int, shard: list[tuple[int, str]]) -> None:
    earliest = 0
    for entry in shard:
        if type(entry) is not tuple or len(entry) != 2:
            raise ValueError(f"shard {index}: {entry!r} is not a tuple (time, message)")
        time, message = entry
        if type(time) is not int or not earliest <= time <= MAX_TIME:
            raise ValueError(f"shard {index}: time must be in {earliest}..{MAX_TIME}: {time!r}")
        if not _is_message(message):
            raise ValueError(f"shard {index}: {message!r} is not a message of 1 to 12 letters")
        earliest = time


def _is_message(text: object) -> bool:
    return (
        type(text) is str
        and 1 <= len(text) <= MAX_MESSAGE_LENGTH
        and text.isascii()
        and text.isalpha()
        and text.islower()
    )
