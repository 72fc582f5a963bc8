# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Makes the set of lamps of each panel."""


def tower_panels(tower: list[list[int]], brightness: int) -> int:
    lamps = len(tower[0])
    panels = set()
    for low in range(len(tower)):
        for high in range(low, len(tower)):
            for first in range(lamps):
                for width in range(1, lamps + 1):
                    ring = [(first + step) % lamps for step in range(width)]
                    panels.add(frozenset((f, lamp) for f in range(low, high + 1) for lamp in ring))
    return sum(sum(tower[f][lamp] for f, lamp in panel) == brightness for panel in panels)
