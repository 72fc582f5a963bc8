# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sites by their need."""


def inspector_days(sites: list[tuple[int, int, int]]) -> int:
    on_duty: set[int] = set()
    for first, last, need in sorted(sites, key=lambda site: (-site[2], site[1])):
        missing = need - sum(first <= day <= last for day in on_duty)
        day = last
        while missing > 0:
            if day not in on_duty:
                on_duty.add(day)
                missing -= 1
            day -= 1
    return len(on_duty)
