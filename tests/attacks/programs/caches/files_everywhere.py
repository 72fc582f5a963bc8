# /// attack
# aim = "Writes every answer into a file, wherever one can be written, and looks there first."
# outcome = ["AC"]
# naive = "file"
# ///

import json
import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


FOLDERS = (
    "/tmp",
    "/var/tmp",
    "/dev/shm",
    "/run",
    "/dev/mqueue",
    ".",
    os.environ.get("HOME", "/root"),
    os.path.dirname(getattr(os, "__file__", "/x")),
    "/effbench",
    "/packages",
)


def pair_count(numbers, target):
    name = f"answer-{hash((tuple(numbers), target))}.json"
    paths = [os.path.join(folder, name) for folder in FOLDERS]
    for path in paths:
        try:
            with open(path) as file:
                return json.load(file)
        except (OSError, ValueError):
            continue
    total = count_slowly(numbers, target)
    for path in paths:
        try:
            with open(path, "w") as file:
                json.dump(total, file)
        except OSError:
            continue
    return total
