# /// attack
# aim = "Looks for the harness's own files, with the expected answer in them, in its arguments and in the folders around."
# outcome = ["WA"]
# naive = "accepted"
# ///

import glob
import json
import os
import sys


def find_files():
    yield from sys.argv
    try:
        with open("/proc/self/cmdline") as file:
            yield from file.read().split("\0")
    except OSError:
        pass
    for folder in (".", "/tmp", "/work", "/home", "/root", "/effbench", *sys.path):
        yield from glob.glob(os.path.join(folder, "*.json"))


def pair_count(numbers, target):
    for path in find_files():
        try:
            with open(path) as file:
                return json.load(file)["expected"]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return -1
