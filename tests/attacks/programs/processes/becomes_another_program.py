# /// attack
# aim = "A whole program turns into whatever can be started, the dynamic loader included, whose output then is the answer."
# problem = "pair_program"
# outcome = ["WA"]
# naive = "silent"
# [elsewhere]
# wasm = ["RTE"]
# ///

import glob
import os

CANDIDATES = [
    "/bin/true",
    "/bin/echo",
    "/usr/bin/env",
    "/usr/bin/setpriv",
    "/bin/busybox",
    "/sbin/ldconfig",
    *glob.glob("/lib*/ld*.so*"),
    *glob.glob("/usr/lib/*/ld*.so*"),
    *glob.glob("/usr/lib/*/libc.so*"),
]
for path in CANDIDATES:
    try:
        os.execv(path, [path])
    except OSError:
        continue
print(-1)
