# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lists the cards of each key; then searches from card to card over their keys."""

from collections import defaultdict, deque


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for card, keys in enumerate(cards):
        for key in keys:
            by_key[key].append(card)
    seen: set[int] = set()
    seen_keys: set[str] = set()
    people = largest = 0
    for start in range(len(cards)):
        if start in seen:
            continue
        people += 1
        seen.add(start)
        queue = deque([start])
        count = 0
        while queue:
            card = queue.popleft()
            count += 1
            for key in cards[card]:
                if key not in seen_keys:
                    seen_keys.add(key)
                    for other in by_key[key]:
                        if other not in seen:
                            seen.add(other)
                            queue.append(other)
        largest = max(largest, count)
    return people, largest
