# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Links between cards, by a dict from keys to cards; halves the ways while it follows them."""


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    links = list(range(len(cards)))
    owners: dict[str, int] = {}
    owner_or = owners.setdefault
    for root, keys in enumerate(cards):
        for key in keys:
            card = owner_or(key, root)
            if card != root:
                link = links[card]
                while link != card:
                    after = links[link]
                    links[card] = after
                    card = after
                    link = links[card]
                if card < root:
                    links[root] = root = card
                else:
                    links[card] = root
    sizes = [0] * len(cards)
    for card, link in enumerate(links):
        links[card] = link = links[link]
        sizes[link] += 1
    return len(sizes) - sizes.count(0), max(sizes, default=0)
