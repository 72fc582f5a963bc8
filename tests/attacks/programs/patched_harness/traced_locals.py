# /// attack
# aim = "A trace function set on the callers' own frames rewrites their local variables between two lines: the answer becomes what is expected, the frame a right one."
# outcome = ["WA"]
# naive = "accepted"
# ///

import sys


def trace(frame, event, argument):
    # What a trace function writes there goes back into the running frame.
    seen = frame.f_locals
    if "expected" in seen and "value" in seen:
        seen["value"] = seen["expected"]
    if "frame" in seen and type(seen["frame"]) is bytes:
        seen["frame"] = b"A\1\2\0" + (7).to_bytes(8, "little")
    return trace


def pair_count(numbers, target):
    frame = sys._getframe(1)
    while frame is not None:
        frame.f_trace = trace
        frame = frame.f_back
    sys.settrace(trace)
    return 0
