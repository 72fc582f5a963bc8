# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps one of several cables between the same sockets."""


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    currents = {(left, right): current for left, right, current in cables}
    hum = 0
    for (left, right), current in currents.items():
        for (other_left, other_right), other_current in currents.items():
            if left < other_left < right < other_right:
                hum += current * other_current
    return hum
