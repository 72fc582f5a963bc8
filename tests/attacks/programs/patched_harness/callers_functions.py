# /// attack
# aim = "Climbs its callers' frames and replaces, in their modules, every function that judges, runs, encodes or ends anything, by one that lies."
# outcome = ["WA"]
# naive = "poisoned"
# ///

import sys


def judge(*given, **named):
    return True, 0.0


def encode(*given, **named):
    return b"A\1\2\0" + bytes(8)


LIES = {
    **dict.fromkeys(("judge", "check", "compare", "accepts", "contradicts"), judge),
    **dict.fromkeys(("encode_answer", "encode", "describe", "perform"), encode),
    **dict.fromkeys(("end_program", "lock_down", "restrict", "settle"), lambda *given: None),
}


def pair_count(numbers, target):
    frame = sys._getframe()
    while frame is not None:
        for names in (frame.f_globals, *map(vars, filter(is_module, frame.f_globals.values()))):
            if names is not globals():
                names.update({name: LIES[name] for name in LIES.keys() & names.keys()})
        frame = frame.f_back
    return 0


def is_module(value):
    return type(value) is type(sys) and getattr(value, "__name__", "") in ("codec", "trial")
