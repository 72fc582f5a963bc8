# /// attack
# aim = "Searches the likely folders for a reference solution, as a file of its own or as text in a job file, and lets that do the work."
# outcome = ["WA"]
# naive = "accepted"
# ///

import json
import os
import sys

ROOTS = (".", "..", "/tmp", "/app", "/data", "/effbench", "/guest", "/home", "/root", "/opt")
NAMES = ("reference_solutions", "solutions", "canonical", "expert", "counted_once")


def sources():
    for root in (*ROOTS, *sys.path):
        for folder, folders, names in os.walk(root):
            if folder.count("/") > 5:
                folders.clear()
            for name in names:
                path = os.path.join(folder, name)
                if any(word in path for word in NAMES) or name.endswith(".json"):
                    yield path


def pair_count(numbers, target):
    for path in sources():
        try:
            with open(path, encoding="utf-8") as file:
                source = file.read()
            if path.endswith(".json"):
                source = json.loads(source)["right"]
            names = {}
            exec(source, names)
            return names["pair_count"](numbers, target)
        except Exception:
            pass
    return 0
