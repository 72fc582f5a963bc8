# /// attack
# aim = "A server on an abstract socket, which needs no file, remembers answers for later runs."
# outcome = ["AC"]
# naive = "process"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import socket
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    address = f"\0answer-{hash((tuple(numbers), target))}"
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(1)
            client.connect(address)
            return int(client.recv(100))
    except OSError:
        pass
    total = count_slowly(numbers, target)
    try:
        server = socket.socket(socket.AF_UNIX)
        server.bind(address)
        server.listen()
        if os.fork() == 0:
            while True:
                server.accept()[0].send(b"%d" % total)
    except OSError:
        pass
    return total
