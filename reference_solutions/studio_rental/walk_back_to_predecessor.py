# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By end; walks back from each request to the last that ends in time."""


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    requests.sort(key=lambda request: request[1])
    bests = [(0, 0)]
    for index, (start, _, pay) in enumerate(requests):
        before = index - 1
        while before >= 0 and requests[before][1] + gap > start:
            before -= 1
        profit, number = bests[before + 1]
        bests.append(max(bests[-1], (profit + pay - fee, number - 1)))
    return bests[-1][0], -bests[-1][1]
