# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the first block that is large enough."""


def balloon_memory(cells: int, requests: list[int]) -> tuple[int, int]:
    sizes = {0: cells}
    starts = {cells: 0}
    pieces: dict[int, int] = {}
    checksum = refused = 0
    for i, request in enumerate(requests):
        if request > 0:
            fitting = [(size, start) for start, size in sizes.items() if size >= request]
            if not fitting:
                refused += 1
                continue
            size, start = min(fitting, key=lambda block: block[1])
            pieces[i] = start
            checksum += start * (i + 1)
            del sizes[start]
            if size == request:
                del starts[start + size]
                continue
            start += request
            size -= request
        else:
            if -request not in pieces:
                continue
            start = pieces[-request]
            size = requests[-request]
            if start + size in sizes:
                size += sizes.pop(start + size)
            if start in starts:
                start = starts.pop(start)
                size += sizes[start]
        sizes[start] = size
        starts[start + size] = start
    return checksum, refused
