# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at the next entry of every shard to find the earliest."""


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    positions = [0] * len(shards)
    messages = []
    for _ in range(sum(len(shard) for shard in shards)):
        earliest = None
        best = 0
        for index, shard in enumerate(shards):
            if positions[index] < len(shard):
                time = shard[positions[index]][0]
                if earliest is None or time < earliest:
                    earliest = time
                    best = index
        messages.append(shards[best][positions[best]][1])
        positions[best] += 1
    return "\n".join(messages)
