# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap of codes, higher for more and later requests; old codes are replaced when they come up."""

from heapq import heappush, heapreplace

BITS = 16
TIME = (1 << BITS) - 1


def shop_window(requests: list[int], places: int) -> tuple[int, int]:
    counts = [0] * 10_000
    window: dict[int, int] = {}
    heap: list[int] = []
    fetched = checksum = 0
    for time, costume in enumerate(requests):
        count = counts[costume] + 1
        counts[costume] = count
        code = count << BITS | time
        if costume not in window:
            fetched += 1
            if len(heap) < places:
                heappush(heap, code)
            else:
                least = heap[0]
                other = requests[least & TIME]
                while window[other] != least:
                    heapreplace(heap, window[other])
                    least = heap[0]
                    other = requests[least & TIME]
                heapreplace(heap, code)
                del window[other]
                checksum += other
        window[costume] = code
    return fetched, checksum
