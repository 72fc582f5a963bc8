# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Copies the whole configuration at every snap, and compares two copies when asked."""


def versioned_config(ops: list[tuple[str, str, int]]) -> tuple[int, int]:
    config: dict[str, int] = {}
    snapshots: list[dict[str, int]] = []
    found: list[int] = []
    differences: list[int] = []
    for kind, key, number in ops:
        if kind == "set":
            config[key] = number
        elif kind == "del":
            config.pop(key, -1)
        elif kind == "snap":
            snapshots.append(dict(config))
        elif kind == "get":
            found.append(snapshots[number].get(key, -1))
        else:
            before = snapshots[number]
            after = snapshots[number + 1]
            keys = set(before) | set(after)
            differences.append(sum(1 for key in keys if before.get(key) != after.get(key)))
    return sum(found), sum(differences)
