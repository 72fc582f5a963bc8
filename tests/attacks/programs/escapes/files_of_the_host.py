# /// attack
# aim = "Looks for accounts, logs and home folders that it can read, and answers with their names."
# outcome = ["AC"]
# naive = "unproven: the jail holds none of them"
# ///

import glob
import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


PATTERNS = (
    "/etc/passwd",
    "/etc/shadow",
    "/etc/hostname",
    "/root/*",
    "/home/*",
    "/var/log/*",
    "/var/lib/*",
    "/proc/1/environ",
    "/proc/version",
    "/sys/class/*",
    "/run/*",
    "/boot/*",
    "/mnt/*",
)


def pair_count(numbers, target):
    # Names tell enough: nothing of the host is read into an answer, should there ever be a way.
    found = [
        path for pattern in PATTERNS for path in glob.glob(pattern) if os.access(path, os.R_OK)
    ]
    return found or count_slowly(numbers, target)
