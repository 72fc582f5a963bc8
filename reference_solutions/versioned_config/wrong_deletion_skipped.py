# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a deletion leaves the older values of the key in sight."""


def versioned_config(ops: list[tuple[str, str, int]]) -> tuple[int, int]:
    histories: dict[str, list[tuple[int, int]]] = {}
    touched: set[str] = set()
    changed: list[int] = []
    found: list[int] = []
    differences: list[int] = []
    snapshot = 0

    def value_at(key: str, wanted: int) -> int:
        for when, value in reversed(histories.get(key, [])):
            if when <= wanted and value != -1:
                return value
        return -1

    for kind, key, number in ops:
        if kind in ("set", "del"):
            value = number if kind == "set" else -1
            history = histories.setdefault(key, [])
            if history and history[-1][0] == snapshot:
                history[-1] = (snapshot, value)
            else:
                history.append((snapshot, value))
            touched.add(key)
        elif kind == "snap":
            differing = 0
            for name in touched:
                if value_at(name, snapshot) != value_at(name, snapshot - 1):
                    differing += 1
            changed.append(differing)
            touched.clear()
            snapshot += 1
        elif kind == "get":
            found.append(value_at(key, number))
        else:
            differences.append(changed[number + 1])
    return sum(found), sum(differences)
