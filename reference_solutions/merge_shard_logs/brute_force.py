# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through the times that occur, and for each through all shards."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    times = {time for shard in shards for time, _ in shard}
    return "\n".join(
        message
        for now in sorted(times)
        for shard in shards
        for time, message in shard
        if time == now
    )
