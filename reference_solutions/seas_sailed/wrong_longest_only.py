# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only the longest voyage up to each last day wins."""


def seas_sailed(seas: list[int], miles: list[int], k: int) -> int:
    coins = 0
    counts: dict[int, int] = {}
    first = total = 0
    for day, sea in enumerate(seas):
        counts[sea] = counts.get(sea, 0) + 1
        total += miles[day]
        while len(counts) > k:
            total -= miles[first]
            counts[seas[first]] -= 1
            if not counts[seas[first]]:
                del counts[seas[first]]
            first += 1
        if len(counts) == k:
            coins += total
    return coins
