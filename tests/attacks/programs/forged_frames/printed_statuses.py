# /// attack
# aim = "A whole program, whose output is its answer, prints the bytes that tell a frame's kind, a frame, and ends of messages, so that the reader takes its output for something else."
# problem = "pair_program"
# outcome = ["WA"]
# naive = "unproven: the naive harness takes text for text"
# ///

import os
import sys

for frame in (b"A\1\2\0" + bytes(8), b"M", b"U", b"P0\n", b"\0\4\x1a", b"\xff\xfe"):
    sys.stdout.flush()
    for descriptor in range(1, 64):
        try:
            os.write(descriptor, frame)
        except OSError:
            pass
print(0)
