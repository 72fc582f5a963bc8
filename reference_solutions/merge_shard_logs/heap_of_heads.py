# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap of (time, shard, position) for the next entry of each shard."""

import heapq


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    heap = [(shard[0][0], index, 0) for index, shard in enumerate(shards) if shard]
    heapq.heapify(heap)
    messages = []
    while heap:
        _, index, position = heapq.heappop(heap)
        messages.append(shards[index][position][1])
        position += 1
        if position < len(shards[index]):
            heapq.heappush(heap, (shards[index][position][0], index, position))
    return "\n".join(messages)
