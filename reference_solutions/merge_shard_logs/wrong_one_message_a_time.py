# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a dict by time and shard holds one message only."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    messages = {}
    for index, shard in enumerate(shards):
        for time, message in shard:
            messages[time, index] = message
    return "\n".join(messages[place] for place in sorted(messages))
