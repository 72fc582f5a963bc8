# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the costume goes whose latest request lies furthest back."""


def shop_window(requests: list[int], places: int) -> tuple[int, int]:
    counts: dict[int, int] = {}
    latest: dict[int, int] = {}
    window: list[int] = []
    fetched = checksum = 0
    for time, costume in enumerate(requests):
        if costume not in window:
            fetched += 1
            if len(window) == places:
                other = min(window, key=lambda hung: latest[hung])
                window.remove(other)
                checksum += other
            window.append(costume)
        counts[costume] = counts.get(costume, 0) + 1
        latest[costume] = time
    return fetched, checksum
