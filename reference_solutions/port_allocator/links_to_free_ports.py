# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A dict of links from taken ports upwards; halves the ways while it follows them."""


def port_allocator(wishes: list[int], low: int, high: int) -> int:
    links: dict[int, int] = {}
    get = links.get
    ports = high - low + 1
    count = len(wishes)
    checksum = 0
    if count > ports:
        checksum = ports * (ports + 1) // 2 - count * (count + 1) // 2
        del wishes[ports:]
    for number, port in enumerate(wishes, 1):
        while link := get(port):
            after = get(link)
            if not after:
                port = link
                break
            links[port] = port = after
        if port > high:
            port = low
            while link := get(port):
                after = get(link)
                if not after:
                    port = link
                    break
                links[port] = port = after
        links[port] = port + 1
        checksum += number * port
    return checksum
