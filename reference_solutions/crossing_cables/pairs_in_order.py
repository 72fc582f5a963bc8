# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares each cable, by left end, with those that begin before its right end."""


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    cables.sort()
    hum = 0
    for i, (left, right, current) in enumerate(cables):
        for other_left, other_right, other_current in cables[i + 1 :]:
            if other_left >= right:
                break
            if left < other_left and right < other_right:
                hum += current * other_current
    return hum
