# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One big integer of users for every flag, cut out of all flags written down in binary."""

FLAGS = 40
WIDTH = len(bin(1 << FLAGS))


def segment_counts(users: list[int], queries: list[tuple[int, int, int]]) -> list[int]:
    if not users:
        return [0] * len(queries)
    # A bit above the flags gives all users the same width.
    above = 1 << FLAGS
    table = "".join([bin(above | user) for user in users])
    everyone = (1 << len(users)) - 1
    columns: dict[int, int] = {}

    def union(flags: int) -> int:
        found = 0
        while flags:
            flag = flags & -flags
            flags ^= flag
            if flag not in columns:
                columns[flag] = int(table[WIDTH - flag.bit_length() :: WIDTH], 2)
            found |= columns[flag]
        return found

    counts = []
    for all_of, any_of, none_of in queries:
        if all_of & none_of:
            counts.append(0)
            continue
        segment = union(any_of) if any_of else everyone
        while all_of:
            flag = all_of & -all_of
            all_of ^= flag
            segment &= columns.get(flag) or union(flag)
        if none_of:
            segment ^= segment & union(none_of)
        counts.append(segment.bit_count())
    return counts
