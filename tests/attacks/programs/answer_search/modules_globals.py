# /// attack
# aim = "Goes through the global variables of every loaded module, and through what these refer to, for cases, calibrations, answers or anything that has an attribute `expected`."
# outcome = ["WA"]
# naive = "unproven: the naive harness keeps nothing in global variables"
# ///

import sys

NAMES = ("expected", "answers", "cases", "calibration", "pending", "TABLE")


def pair_count(numbers, target):
    modules = list(sys.modules.values())
    tables = [vars(module) for module in modules if hasattr(module, "__dict__")]
    # Modules that were taken out of the table still have frames on the stack.
    frame = sys._getframe(1)
    while frame is not None:
        tables.append(frame.f_globals)
        frame = frame.f_back
    for names in tables:
        for name in NAMES:
            value = names.get(name)
            if type(value) is int:
                return value
            # A partial function carries the arguments that wait to be used.
            for held in getattr(value, "args", ()) or ():
                if type(held) is tuple and len(held) > 2:
                    return held[-1]
            if hasattr(value, "expected"):
                return int.from_bytes(value.expected[-8:], "little", signed=True)
    return 0
