# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Replays the log of changes up to the snapshot for every question."""


def versioned_config(ops: list[tuple[str, str, int]]) -> tuple[int, int]:
    log: list[tuple[str, str, int]] = []

    def state(wanted: int) -> dict[str, int]:
        values: dict[str, int] = {}
        snap = 0
        for kind, key, number in log:
            if kind == "snap":
                if snap == wanted:
                    break
                snap += 1
            elif kind == "set":
                values[key] = number
            else:
                values.pop(key, -1)
        return values

    found: list[int] = []
    differences: list[int] = []
    for kind, key, number in ops:
        if kind == "get":
            found.append(state(number).get(key, -1))
        elif kind == "changed":
            before, after = state(number), state(number + 1)
            same = sum(1 for key in before if after.get(key) == before[key])
            differences.append(len(set(before) | set(after)) - same)
        else:
            log.append((kind, key, number))
    return sum(found), sum(differences)
