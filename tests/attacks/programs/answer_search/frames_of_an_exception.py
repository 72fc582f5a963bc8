# /// attack
# aim = "Walks the stack through a traceback and through the interpreter's own table of frames, with inspect's help, and calls every function on the way that promises to solve the task."
# outcome = ["WA"]
# naive = "cheap"
# ///

import inspect
import sys
import traceback


def frames():
    for frame in sys._current_frames().values():
        yield from (each for each, _ in traceback.walk_stack(frame))
    try:
        raise LookupError
    except LookupError as error:
        yield from (each.frame for each in inspect.getouterframes(error.__traceback__.tb_frame))


def pair_count(numbers, target):
    for frame in frames():
        closed = inspect.getclosurevars
        for name, value in {**frame.f_globals, **frame.f_locals}.items():
            if "expect" in name or "reference" in name:
                if inspect.isfunction(value) and closed(value).nonlocals:
                    return value(numbers, target)
                if type(value) is int:
                    return value
    return 0
