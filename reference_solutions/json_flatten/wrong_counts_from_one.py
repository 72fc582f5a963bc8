# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: places of lists count from 1."""

from typing import Any


def json_flatten(docs: list[dict[str, Any]]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}

    def walk(node: Any, prefix: str) -> None:
        pairs = node.items() if isinstance(node, dict) else enumerate(node, 1)
        for key, value in pairs:
            path = f"{prefix}{key}"
            if isinstance(value, (dict, list)) and value:
                walk(value, path + ".")
            else:
                counts[path] = counts.get(path, 0) + 1

    for doc in docs:
        walk(doc, "")
    return sorted(counts.items())
