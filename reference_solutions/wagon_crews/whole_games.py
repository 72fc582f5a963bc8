# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays all games to the end."""


def play(wagons: list[int], most: int) -> tuple[int, int]:
    """What the crew whose turn it is gets, and what the other one does."""
    if not wagons:
        return 0, 0
    results = []
    for taken in range(1, min(most, len(wagons)) + 1):
        for here, rest in ((wagons[:taken], wagons[taken:]), (wagons[-taken:], wagons[:-taken])):
            others, own = play(rest, most)
            results.append((own + sum(here), others))
    return max(results)


def wagon_crews(wagons: list[int], most: int) -> int:
    return play(wagons, most)[0]
