# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Shortens all distances by way of each hut in turn."""


def hut_calls(huts: int, cables: list[tuple[int, int, int]], low: int, high: int) -> int:
    far = 10**9
    distances = [[far] * huts for _ in range(huts)]
    for a, b, metres in cables:
        distances[a][b] = distances[b][a] = metres
    for via in range(huts):
        for a in range(huts):
            for b in range(huts):
                by_way = distances[a][via] + distances[via][b]
                distances[a][b] = min(distances[a][b], by_way)
    return sum(low <= distances[a][b] <= high for a in range(huts) for b in range(a))
