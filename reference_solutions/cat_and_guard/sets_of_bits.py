# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For every room of the cat the rooms of the guard as bits, spread bit by bit or byte by byte."""

import sys


def read_castle() -> tuple[list[list[int]], list[int]]:
    """Neighbours of the rooms for the cat, and, as bits, for the guard."""
    n, p, d, *ends = map(int, sys.stdin.buffer.read().split())
    ways = [[] for _ in range(n)]
    reach = [1 << room for room in range(n)]
    for at in range(0, 2 * (p + d), 2):
        a = ends[at] - 1
        b = ends[at + 1] - 1
        reach[a] |= 1 << b
        reach[b] |= 1 << a
        if at < 2 * p:
            ways[a].append(b)
            ways[b].append(a)
    return ways, reach


def make_tables(reach: list[int]) -> list[list[int]]:
    """For every eight rooms, the rooms that are in reach of each subset of them."""
    tables = []
    for low in range(0, len(reach), 8):
        table = [0]
        for bits in reach[low : low + 8]:
            table += [bits | other for other in table]
        tables.append(table)
    return tables


def main() -> None:
    ways, reach = read_castle()
    n = len(ways)
    tables = make_tables(reach)
    width = len(tables)
    sure = reach[:]
    lost = [1 << room for room in range(n)]
    time = longest = 1
    total = sum(map(int.bit_count, reach)) - n
    if not total:
        longest = 0
    changed = list(range(n)) if total else []
    while changed:
        time += 1
        near = set(changed)
        for room in changed:
            near.update(ways[room])
        found = []
        for room in near:
            bits = sure[room]
            for other in ways[room]:
                bits &= sure[other]
            fresh = bits & ~lost[room]
            if fresh:
                lost[room] |= fresh
                bits = 0
                if fresh.bit_count() < 10:
                    while fresh:
                        last = fresh.bit_length() - 1
                        bits |= reach[last]
                        fresh ^= 1 << last
                else:
                    for table, byte in zip(tables, fresh.to_bytes(width, "little")):
                        if byte:
                            bits |= table[byte]
                found.append((room, bits))
        changed = []
        for room, bits in found:
            old = sure[room]
            bits |= old
            if bits != old:
                sure[room] = bits
                total += time * (bits ^ old).bit_count()
                longest = time
                changed.append(room)
    print(sum(map(int.bit_count, sure)), longest, total)


main()
