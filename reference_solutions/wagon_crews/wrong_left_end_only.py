# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes wagons from one end only."""


def wagon_crews(wagons: list[int], most: int) -> int:
    count = len(wagons)
    shares = [[0] * (count + 1) for _ in range(count + 1)]
    for start in range(count - 1, -1, -1):
        total = 0
        for end in range(start + 1, count + 1):
            total += wagons[end - 1]
            best = total - shares[start + 1][end]
            for taken in range(1, min(most, end - start) + 1):
                best = max(best, total - shares[start + taken][end])
            shares[start][end] = best
    return shares[0][count]
