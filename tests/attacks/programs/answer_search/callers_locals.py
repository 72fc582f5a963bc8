# /// attack
# aim = "Climbs its callers' frames for a variable, or a key of one, that is called like the expected answer."
# outcome = ["WA"]
# naive = "cheap"
# ///

import sys

NAMES = ("expected", "expected_output", "answer", "reference", "solution", "want", "truth")


def pair_count(numbers, target):
    frame = sys._getframe()
    while frame is not None:
        for names in (frame.f_locals, *frame.f_locals.values()):
            if isinstance(names, dict):
                for name in NAMES:
                    if type(names.get(name)) is int:
                        return names[name]
            elif hasattr(names, "_asdict"):
                # A job is a named tuple here, and its `expected` bytes.
                found = names._asdict().get("expected")
                if found:
                    return int.from_bytes(found[-8:], "little", signed=True)
        frame = frame.f_back
    return 0
