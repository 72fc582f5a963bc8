# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the window sorted, and finds by halving how many packets are on either side."""

from bisect import bisect, bisect_left, insort


def packet_disorder(packets: list[int], width: int) -> tuple[int, int]:
    window: list[int] = []
    disorder = 0
    for size in range(width):
        number = packets[size]
        disorder += size - bisect(window, number)
        insort(window, number)
    worst, start = disorder, 0
    rest = width - 1
    for end, (old, new) in enumerate(zip(packets, packets[width:]), 1):
        place = bisect_left(window, old)
        del window[place]
        disorder -= place
        place = bisect(window, new)
        window.insert(place, new)
        disorder += rest - place
        if disorder > worst:
            worst, start = disorder, end
    return worst, start
