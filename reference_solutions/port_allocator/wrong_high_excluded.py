# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the port high is not handed out."""


def port_allocator(wishes: list[int], low: int, high: int) -> int:
    taken: set[int] = set()
    checksum = 0
    for number, wish in enumerate(wishes, 1):
        port = wish
        while port in taken:
            port += 1
        if port >= high:
            port = low
            while port in taken:
                port += 1
        if port >= high:
            port = -1
        if not low <= port <= high:
            port = -1
        else:
            taken.add(port)
        checksum += number * port
    return checksum
