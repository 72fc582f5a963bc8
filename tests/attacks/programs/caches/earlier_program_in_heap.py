# /// attack
# aim = "Another submission that was run in the same interpreter may still lie in its heap: calls that one."
# outcome = ["WA"]
# naive = "accepted"
# ///

import gc


def pair_count(numbers, target):
    for thing in gc.get_objects():
        if getattr(thing, "__name__", "") != "pair_count" or thing is pair_count:
            continue
        if callable(thing) and getattr(thing, "__globals__", None) is not globals():
            return thing(numbers, target)
    return -1
