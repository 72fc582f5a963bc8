# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up whole stretches, even if they begin before the period."""


def inspector_days(sites: list[tuple[int, int, int]]) -> int:
    stretches: list[tuple[int, int]] = []
    total = 0
    for first, last, need in sorted(sites, key=lambda site: site[1]):
        for begin, end in reversed(stretches):
            if end < first:
                break
            need -= end - begin + 1
        if need > 0:
            total += need
            begin = last - need + 1
            while stretches and stretches[-1][1] >= begin - 1:
                earlier_begin, earlier_end = stretches.pop()
                begin -= earlier_end - earlier_begin + 1
            stretches.append((begin, last))
    return total
