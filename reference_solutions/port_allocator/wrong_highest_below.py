# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks downwards from the wish if nothing is free above."""


def port_allocator(wishes: list[int], low: int, high: int) -> int:
    taken: set[int] = set()
    checksum = 0
    for number, wish in enumerate(wishes, 1):
        port = wish
        while port in taken:
            port += 1
        if port > high:
            port = wish
            while port in taken:
                port -= 1
        if not low <= port <= high:
            port = -1
        else:
            taken.add(port)
        checksum += number * port
    return checksum
