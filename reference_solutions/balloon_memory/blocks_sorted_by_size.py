# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Free blocks in a list sorted by size and address, and tables of where they begin and end."""

from bisect import bisect_left, insort

BITS = 20
ADDRESS = (1 << BITS) - 1


def balloon_memory(cells: int, requests: list[int]) -> tuple[int, int]:
    blocks = [cells << BITS]
    ends = {0: cells}
    starts = {cells: 0}
    pieces: dict[int, int] = {}
    checksum = refused = 0
    for i, request in enumerate(requests):
        if request > 0:
            place = bisect_left(blocks, request << BITS)
            if place == len(blocks):
                refused += 1
                continue
            start = blocks.pop(place) & ADDRESS
            pieces[i] = start
            checksum += start * (i + 1)
            end = ends.pop(start)
            start += request
            if start == end:
                del starts[end]
                continue
        else:
            if -request not in pieces:
                continue
            start = pieces[-request]
            end = start + requests[-request]
            if end in ends:
                behind = ends.pop(end)
                del blocks[bisect_left(blocks, behind - end << BITS | end)]
                end = behind
            if start in starts:
                before = starts.pop(start)
                del blocks[bisect_left(blocks, start - before << BITS | before)]
                del ends[before]
                start = before
        ends[start] = end
        starts[end] = start
        insort(blocks, end - start << BITS | start)
    return checksum, refused
