# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A code for each costume in the window, higher for more and later requests; takes the least."""


def shop_window(requests: list[int], places: int) -> tuple[int, int]:
    counts = [0] * 10_000
    window: dict[int, int] = {}
    fetched = checksum = 0
    for time, costume in enumerate(requests):
        counts[costume] += 1
        if costume not in window:
            fetched += 1
            if len(window) == places:
                other = requests[min(window.values()) % 65_536]
                del window[other]
                checksum += other
        window[costume] = counts[costume] * 65_536 + time
    return fetched, checksum
