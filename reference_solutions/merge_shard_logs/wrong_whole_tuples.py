# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sorts by the message where times are equal."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    entries = sorted(entry for shard in shards for entry in shard)
    return "\n".join(message for _, message in entries)
