# /// attack
# aim = "Replaces the calls by which a process speaks and ends (os.write, print, os._exit, sys.exit), so that what comes out is a right frame or report of its own making."
# outcome = ["WA"]
# naive = "accepted"
# ///

import builtins
import os
import sys

plain_write, plain_print, plain_exit = os.write, print, os._exit
FRAME = b"A\1\2\0" + (7).to_bytes(8, "little")


def write(descriptor, data):
    return plain_write(descriptor, FRAME if bytes(data[:1]) in b"AREC" else data)


def report(*words, **how):
    plain_print(*(str(word).replace("false", "true") for word in words), **how)


def pair_count(numbers, target):
    os.write, builtins.print = write, report
    os._exit = sys.exit = lambda status=0: plain_exit(0)
    return 0
