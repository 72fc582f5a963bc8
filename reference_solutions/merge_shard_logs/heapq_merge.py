# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""heapq.merge with the time as key."""

import heapq


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    merged = heapq.merge(*shards, key=lambda entry: entry[0])
    return "\n".join(message for _, message in merged)
