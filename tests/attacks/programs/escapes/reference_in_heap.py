# /// attack
# aim = "Searches the harness's memory for the source of a better solution, a reference or another submission, and runs that."
# outcome = ["WA"]
# naive = "accepted"
# ///

import gc
import sys


def find_sources():
    for module in list(sys.modules.values()):
        for value in list(getattr(module, "__dict__", {}).values()):
            if isinstance(value, str):
                yield value
    # The collector does not know dicts of plain values; frames do.
    frame = sys._getframe()
    while frame := frame.f_back:
        for local in list(frame.f_locals.values()):
            if isinstance(local, dict):
                yield from [value for value in local.values() if isinstance(value, str)]
    for thing in gc.get_objects():
        if isinstance(thing, dict):
            yield from [value for value in list(thing.values()) if isinstance(value, str)]
        elif isinstance(thing, (tuple, list)):
            yield from [value for value in thing if isinstance(value, str)]


def pair_count(numbers, target):
    for source in set(find_sources()):
        if "def pair_count" not in source or "find_sources" in source or "return -1" in source:
            continue
        space = {}
        try:
            exec(source, space)
            if space["pair_count"]([1, 2, 3, 4], 5) == 2:
                return space["pair_count"](numbers, target)
        except Exception:
            continue
    return -1
