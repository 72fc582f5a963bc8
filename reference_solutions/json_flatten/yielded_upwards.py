# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A recursive generator of paths; each level hands on what the deeper ones yield."""

from collections import Counter
from collections.abc import Iterator
from typing import Any


def walk(node: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(node, dict) and node:
        for key, value in node.items():
            yield from walk(value, path + (key,))
    elif isinstance(node, list) and node:
        for place, value in enumerate(node):
            yield from walk(value, path + (str(place),))
    else:
        yield ".".join(path)


def json_flatten(docs: list[dict[str, Any]]) -> list[tuple[str, int]]:
    counts: Counter[str] = Counter()
    for doc in docs:
        if doc:
            counts.update(walk(doc, ()))
    return sorted(counts.items())
