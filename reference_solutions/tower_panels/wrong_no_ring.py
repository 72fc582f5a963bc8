# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: panels end with the last lamp of a floor."""


def tower_panels(tower: list[list[int]], brightness: int) -> int:
    lamps = len(tower[0])
    found = 0
    for top in range(len(tower)):
        columns = [0] * lamps
        for floor in tower[top:]:
            for lamp in range(lamps):
                columns[lamp] += floor[lamp]
            ring = columns
            for first in range(lamps):
                total = 0
                for lamp in range(first, lamps):
                    total += ring[lamp]
                    if total == brightness:
                        found += 1
    return found
