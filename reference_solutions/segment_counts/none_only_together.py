# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: excludes only users that have every flag of none_of."""


def segment_counts(users: list[int], queries: list[tuple[int, int, int]]) -> list[int]:
    return [
        sum(
            user & all_of == all_of
            and (not any_of or user & any_of != 0)
            and (not none_of or user & none_of != none_of)
            for user in users
        )
        for all_of, any_of, none_of in queries
    ]
