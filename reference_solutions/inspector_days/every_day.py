# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By last day; counts the days on duty of each period one by one."""


def inspector_days(sites: list[tuple[int, int, int]]) -> int:
    on_duty: set[int] = set()
    for first, last, need in sorted(sites, key=lambda site: site[1]):
        missing = need - sum(day in on_duty for day in range(first, last + 1))
        day = last
        while missing > 0:
            if day not in on_duty:
                on_duty.add(day)
                missing -= 1
            day -= 1
    return len(on_duty)
