# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Passes a list of all runs of cells, free or in use, for each request."""


def balloon_memory(cells: int, requests: list[int]) -> tuple[int, int]:
    runs = [(-1, cells)]
    checksum = refused = 0
    for i, request in enumerate(requests):
        address = 0
        best = None
        if request > 0:
            for place, (owner, size) in enumerate(runs):
                if owner < 0 and size >= request and (best is None or size < best[0]):
                    best = size, place, address
                address += size
            if best is None:
                refused += 1
                continue
            size, place, address = best
            checksum += address * (i + 1)
            left = [(-1, size - request)] if size > request else []
            runs[place : place + 1] = [(i, request), *left]
        else:
            for place, (owner, size) in enumerate(runs):
                if owner == -request:
                    first, end = place, place + 1
                    if end < len(runs) and runs[end][0] < 0:
                        size += runs[end][1]
                        end += 1
                    if first > 0 and runs[first - 1][0] < 0:
                        first -= 1
                        size += runs[first][1]
                    runs[first:end] = [(-1, size)]
                    break
    return checksum, refused
