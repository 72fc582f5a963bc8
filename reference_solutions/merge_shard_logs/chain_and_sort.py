# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All entries in one list, shard after shard, and one stable sort by time."""

from itertools import chain
from operator import itemgetter


def merge_shard_logs(shards: list[list[tuple[int, str]]]) -> str:
    entries = sorted(chain.from_iterable(shards), key=itemgetter(0))
    return "\n".join(map(itemgetter(1), entries))
