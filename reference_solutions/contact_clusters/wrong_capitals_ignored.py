# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: capitals make no difference."""


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    people: list[tuple[set[str], int]] = []
    for keys in cards:
        joined = {key.lower() for key in keys}
        count = 1
        others = []
        for known, number in people:
            if joined.isdisjoint(known):
                others.append((known, number))
            else:
                joined |= known
                count += number
        people = [*others, (joined, count)]
    return len(people), max((count for _, count in people), default=0)
