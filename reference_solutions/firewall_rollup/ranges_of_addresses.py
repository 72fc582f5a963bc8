# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joins the blocks to ranges; the bits of the ends say how many blocks a range takes."""

from operator import itemgetter


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    if not blocks:
        return 0
    blocks.sort(key=itemgetter(0))
    begin, length = blocks[0]
    sizes = [1 << 32 - length for length in range(33)]
    reached = begin + sizes[length]
    blocks.append((1 << 33, 32))
    number = 0
    for base, length in blocks:
        if base > reached:
            mask = (1 << (begin ^ reached).bit_length() - 1) - 1
            number += (-begin & mask).bit_count() + (reached & mask).bit_count()
            if not begin & mask:
                number += 1
            begin = base
            reached = base + sizes[length]
        else:
            end = base + sizes[length]
            if end > reached:
                reached = end
    return number
