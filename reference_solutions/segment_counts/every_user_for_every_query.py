# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Three mask tests for every user and every query."""


def segment_counts(users: list[int], queries: list[tuple[int, int, int]]) -> list[int]:
    counts = []
    for all_of, any_of, none_of in queries:
        count = 0
        for user in users:
            if user & all_of == all_of and (any_of == 0 or user & any_of) and user & none_of == 0:
                count += 1
        counts.append(count)
    return counts
