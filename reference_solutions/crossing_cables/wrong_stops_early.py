# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: stops at the first cable that is not crossed."""


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    cables.sort()
    hum = 0
    for i, (left, right, current) in enumerate(cables):
        for other_left, other_right, other_current in cables[i + 1 :]:
            if not left < other_left < right < other_right:
                break
            hum += current * other_current
    return hum
