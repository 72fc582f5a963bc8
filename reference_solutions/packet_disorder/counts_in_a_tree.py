# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the numbers of the window in a binary indexed tree."""


def packet_disorder(packets: list[int], width: int) -> tuple[int, int]:
    ranks = {number: rank for rank, number in enumerate(sorted(set(packets)), 1)}
    size = len(ranks)
    tree = [0] * (size + 1)
    disorder, worst, start = 0, -1, 0
    for end, number in enumerate(packets):
        if end >= width:
            rank = ranks[packets[end - width]]
            place = rank
            while place <= size:
                tree[place] -= 1
                place += place & -place
            place = rank - 1
            while place:
                disorder -= tree[place]
                place &= place - 1
        rank = ranks[number]
        disorder += min(end, width - 1)
        place = rank
        while place:
            disorder -= tree[place]
            place &= place - 1
        place = rank
        while place <= size:
            tree[place] += 1
            place += place & -place
        if end >= width - 1 and disorder > worst:
            worst, start = disorder, end - width + 1
    return worst, start
