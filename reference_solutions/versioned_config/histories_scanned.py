# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of changes for each key, of which a question takes the last one that is not too late."""


def versioned_config(ops: list[tuple[str, str, int]]) -> tuple[int, int]:
    histories: dict[str, list[tuple[int, int]]] = {}
    current: dict[str, int] = {}
    saved: dict[str, int] = {}
    changed: list[int] = []
    found: list[int] = []
    differences: list[int] = []
    snapshot = 0

    def value_at(key: str, wanted: int) -> int:
        result = -1
        for when, value in histories.get(key, []):
            if when <= wanted:
                result = value
        return result

    for kind, key, number in ops:
        if kind in ("set", "del"):
            value = number if kind == "set" else -1
            history = histories.setdefault(key, [])
            if history and history[-1][0] == snapshot:
                history[-1] = (snapshot, value)
            else:
                history.append((snapshot, value))
            current[key] = value
        elif kind == "snap":
            differing = 0
            for name, value in current.items():
                if saved.get(name, -1) != value:
                    differing += 1
            changed.append(differing)
            saved.update(current)
            current.clear()
            snapshot += 1
        elif kind == "get":
            found.append(value_at(key, number))
        else:
            differences.append(changed[number + 1])
    return sum(found), sum(differences)
