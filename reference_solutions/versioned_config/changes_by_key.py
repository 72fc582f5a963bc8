# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each key has its snapshots of change and the values since; changes are settled at snaps."""

from bisect import bisect_right


def versioned_config(ops: list[tuple[str, str, int]]) -> tuple[int, int]:
    histories: dict[str, tuple[list[int], list[int]]] = {}
    pending: dict[str, int] = {}
    changes: list[int] = []
    found = differing = 0
    snaps = 0
    for word, key, number in ops:
        if word == "set":
            pending[key] = number
        elif word == "get":
            if key in histories:
                when, values = histories[key]
                found += values[bisect_right(when, number)]
            else:
                found -= 1
        elif word == "changed":
            differing += changes[number + 1]
        elif word == "del":
            pending[key] = -1
        else:
            count = 0
            for key, value in pending.items():
                if key in histories:
                    when, values = histories[key]
                    if values[-1] != value:
                        when.append(snaps)
                        values.append(value)
                        count += 1
                elif value >= 0:
                    histories[key] = ([snaps], [-1, value])
                    count += 1
            changes.append(count)
            pending.clear()
            snaps += 1
    return found, differing
