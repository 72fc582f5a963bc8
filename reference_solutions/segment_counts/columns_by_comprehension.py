# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One big integer of users for every flag, written down user by user."""


def column(users: list[int], flag: int) -> int:
    return int("0" + "".join("1" if user >> flag & 1 else "0" for user in users), 2)


def segment_counts(users: list[int], queries: list[tuple[int, int, int]]) -> list[int]:
    columns = [column(users, flag) for flag in range(40)]
    everyone = (1 << len(users)) - 1
    counts = []
    for all_of, any_of, none_of in queries:
        segment = everyone
        some = 0
        for flag, having in enumerate(columns):
            if all_of >> flag & 1:
                segment &= having
            if any_of >> flag & 1:
                some |= having
            if none_of >> flag & 1:
                segment &= ~having
        if any_of:
            segment &= some
        counts.append(segment.bit_count())
    return counts
