# /// attack
# aim = "Looks at other processes through /proc: the parent's descriptors hold the job in a file in memory that can be opened anew, its command line and folder lead to files."
# outcome = ["WA"]
# naive = "cheap"
# ///

import os
import re

TEXT = re.compile(rb'"expected": (-?[0-9]+)')


def readable_files():
    pids = {"self", "1"}
    if hasattr(os, "getppid"):
        pids |= {str(os.getppid()), str(os.getpid() - 1)}
    for pid in sorted(pids):
        for folder in (f"/proc/{pid}/fd", f"/proc/{pid}/cwd", f"/proc/{pid}/root/tmp"):
            try:
                yield from (f"{folder}/{name}" for name in sorted(os.listdir(folder)))
            except OSError:
                pass


def read(path):
    # Pipes would block: only what can be read without waiting.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        return os.read(descriptor, 1 << 20)
    finally:
        os.close(descriptor)


def pair_count(numbers, target):
    for path in readable_files():
        try:
            data = read(path)
        except OSError:
            continue
        if found := TEXT.search(data):
            return int(found[1])
        if data[:1] == b"A" and len(data) == 12:
            return int.from_bytes(data[4:], "little", signed=True)
    return 0
