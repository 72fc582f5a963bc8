# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Merges neighbouring shards two by two, until one is left."""

Shard = list[tuple[int, str]]


def merge_two(left: Shard, right: Shard) -> Shard:
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][0] <= right[j][0]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    while len(shards) > 1:
        pairs = [merge_two(*shards[i : i + 2]) for i in range(0, len(shards) - 1, 2)]
        shards = pairs + shards[2 * len(pairs) :]
    return "\n".join(message for shard in shards for _, message in shard)
