# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts tuples (time, shard, position, message)."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    entries = [
        (time, index, position, message)
        for index, shard in enumerate(shards)
        for position, (time, message) in enumerate(shard)
    ]
    entries.sort()
    return "\n".join([entry[3] for entry in entries])
