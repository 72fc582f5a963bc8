# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Opens all containers with the same path at once, those of all documents together."""

from collections import defaultdict
from typing import Any


def json_flatten(docs: list[dict[str, Any]]) -> list[tuple[str, int]]:
    columns: list[tuple[str, int]] = []
    waiting: list[tuple[str, list[Any]]] = [("", docs)]
    for prefix, nodes in waiting:
        groups: defaultdict[Any, list[Any]] = defaultdict(list)
        for node in nodes:
            for key, value in node.items() if node.__class__ is dict else enumerate(node):
                groups[key].append(value)
        for key, values in groups.items():
            inner = [v for v in values if v and (v.__class__ is dict or v.__class__ is list)]
            path = f"{prefix}{key}"
            if len(inner) < len(values):
                columns.append((path, len(values) - len(inner)))
            if inner:
                waiting.append((path + ".", inner))
    columns.sort()
    return columns
