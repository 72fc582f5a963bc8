# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: begins with the last shard, which then wins ties."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    entries = [entry for shard in reversed(shards) for entry in shard]
    entries.sort(key=lambda entry: entry[0])
    return "\n".join(message for _, message in entries)
