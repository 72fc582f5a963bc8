# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree of candidates with their leads; then verifies the candidate of the span."""

from bisect import bisect_left


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    n = len(codes)
    places: dict[int, list[int]] = {}
    for i, code in enumerate(codes):
        places.setdefault(code, []).append(i)
    names = [0] * n + codes
    leads = [0] * n + [1] * n
    for node in range(n - 1, 0, -1):
        a, b = 2 * node, 2 * node + 1
        if names[a] == names[b]:
            names[node], leads[node] = names[a], leads[a] + leads[b]
        elif leads[a] >= leads[b]:
            names[node], leads[node] = names[a], leads[a] - leads[b]
        else:
            names[node], leads[node] = names[b], leads[b] - leads[a]
    total = 0
    for first, end in spans:
        low, high = first + n, end + n
        name = lead = 0
        while low < high:
            nodes = []
            if low % 2:
                nodes.append(low)
                low += 1
            if high % 2:
                high -= 1
                nodes.append(high)
            for node in nodes:
                if names[node] == name:
                    lead += leads[node]
                elif leads[node] > lead:
                    name, lead = names[node], leads[node] - lead
                else:
                    lead -= leads[node]
            low //= 2
            high //= 2
        if name:
            own = places[name]
            if 2 * (bisect_left(own, end) - bisect_left(own, first)) > end - first:
                total += name
    return total
