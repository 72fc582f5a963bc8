# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes first entries of all shards before second ones where times are equal."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    entries = [
        (time, position, index, message)
        for index, shard in enumerate(shards)
        for position, (time, message) in enumerate(shard)
    ]
    return "\n".join(message for _, _, _, message in sorted(entries))
