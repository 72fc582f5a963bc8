# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Flattens the children, then copies their entries under longer paths, on every level."""

from typing import Any


def flatten(node: Any) -> dict[str, Any]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    flat = {}
    for key, value in pairs:
        if isinstance(value, (dict, list)) and value:
            for path, leaf in flatten(value).items():
                flat[f"{key}.{path}"] = leaf
        else:
            flat[str(key)] = value
    return flat


def json_flatten(docs: list[dict[str, Any]]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for doc in docs:
        for path in flatten(doc):
            counts[path] = counts.get(path, 0) + 1
    return sorted(counts.items())
