# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: puts each antenna as far from those before as it can, for each first site."""


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    def way(a: int, b: int) -> int:
        return min((a - b) % length, (b - a) % length)

    best = 0
    for first in sites:
        nearest = {site: way(site, first) for site in sites if site != first}
        smallest = length
        for _ in range(k - 1):
            site = max(nearest, key=lambda site: nearest[site])
            smallest = min(smallest, nearest.pop(site))
            nearest = {other: min(old, way(other, site)) for other, old in nearest.items()}
        best = max(best, smallest)
    return best
