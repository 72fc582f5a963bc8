# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a card goes to the first person with one of its keys, others stay apart."""


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    people: list[tuple[set[str], list[int]]] = []
    for card, keys in enumerate(cards):
        for known, own in people:
            if not known.isdisjoint(keys):
                known.update(keys)
                own.append(card)
                break
        else:
            people.append((set(keys), [card]))
    return len(people), max((len(own) for _, own in people), default=0)
