# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Opens all containers of the topmost level, again and again until none is left."""

from typing import Any


def open_once(flat: dict[str, Any]) -> dict[str, Any]:
    result = {}
    for path, value in flat.items():
        if isinstance(value, dict) and value:
            for key, inner in value.items():
                result[path + "." + key] = inner
        elif isinstance(value, list) and value:
            for place, inner in enumerate(value):
                result[path + "." + str(place)] = inner
        else:
            result[path] = value
    return result


def json_flatten(docs: list[dict[str, Any]]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for doc in docs:
        flat = dict(doc)
        while any(isinstance(value, (dict, list)) and value for value in flat.values()):
            flat = open_once(flat)
        for path in flat:
            counts[path] = counts.get(path, 0) + 1
    return sorted(counts.items())
