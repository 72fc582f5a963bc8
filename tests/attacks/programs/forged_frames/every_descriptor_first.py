# /// attack
# aim = "Before it computes anything, writes a complete answer frame and a report of success to every descriptor that is open, and ends with status 0."
# outcome = ["WA"]
# naive = "accepted"
#
# [elsewhere]
# wasm = ["RTE"]
# ///

import os

FRAME = b"A\1\2\0" + (7).to_bytes(8, "little")
REPORT = b'\nRESULT {"accepted": true, "seconds": 0, "slow_seconds": 9, "right_accepted": true}\n'


def pair_count(numbers, target):
    for descriptor in range(64):
        for data in (REPORT,) if descriptor < 3 else (FRAME,):
            try:
                os.write(descriptor, data)
            except OSError:
                pass
    os._exit(0)
