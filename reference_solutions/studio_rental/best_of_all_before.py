# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By start; tries all earlier requests as the one before."""


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    requests.sort()
    values: list[tuple[int, int]] = []
    best = (0, 0)
    for start, _, pay in requests:
        before = (0, 0)
        for index, value in enumerate(values):
            if value > before and requests[index][1] + gap <= start:
                before = value
        values.append((before[0] + pay - fee, before[1] - 1))
        best = max(best, values[-1])
    return best[0], -best[1]
