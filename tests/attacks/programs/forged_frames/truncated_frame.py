# /// attack
# aim = "Sends the beginning of a frame and nothing more, then ends: a reader that fills up what is missing with zeros, or with the bytes of the run before, has an answer."
# outcome = ["WA"]
# naive = "silent"
#
# [elsewhere]
# wasm = ["RTE"]
# ///

import os


def pair_count(numbers, target):
    for descriptor in range(1, 64):
        try:
            # An int's tag, without the int.
            os.write(descriptor, b"A\1\2\0\7" if descriptor > 2 else b'RESULT {"accepted": tr')
        except OSError:
            pass
    os._exit(0)
