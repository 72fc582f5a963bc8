# /// attack
# aim = "Asks for a connection: to an address, a server of names, the machine's own loopback, and for sockets that a network namespace does not cover; answers wrongly if one comes about."
# outcome = ["AC"]
# naive = "unproven: the jail has no network"
# [elsewhere]
# wasm = ["RTE"]
# ///

import socket


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def attempts():
    for address in (("1.1.1.1", 53), ("127.0.0.1", 22)):
        yield lambda address=address: socket.create_connection(address, timeout=0.3)
    yield lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"?", ("1.1.1.1", 53))
    # Bound only: a port of the hypervisor's own is nobody's to knock at.
    yield lambda: socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM).bind(
        (socket.VMADDR_CID_ANY, 60_001)
    )
    yield lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    for path in ("/var/run/docker.sock", "/run/dbus/system_bus_socket", "/run/systemd/private"):
        yield lambda path=path: socket.socket(socket.AF_UNIX).connect(path)


def pair_count(numbers, target):
    for attempt in attempts():
        try:
            attempt()
        except (OSError, AttributeError):
            continue
        return "reached"
    return count_slowly(numbers, target)
