# /// attack
# aim = "Sends a frame of its own and then lets the real one follow: a reader that takes the first, or the last, of two is answered twice, and one that reads both is out of step from then on."
# outcome = ["WA"]
# naive = "accepted"
# ///

import os
import sys

FRAME = b"A\1\2\0" + (7).to_bytes(8, "little")
REPORT = 'RESULT {"accepted": true, "right_accepted": true, "seconds": 0, "slow_seconds": 9}'


class Twice:
    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        # The harness's own line, and another one that looks like it.
        return self.stream.write(text + (f"{REPORT}\n" if text.endswith("\n") else ""))

    def __getattr__(self, name):
        return getattr(self.stream, name)


def pair_count(numbers, target):
    sys.stdout = Twice(sys.stdout)
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, FRAME)
        except OSError:
            pass
    return 0
