# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes what pays best in this turn, of equal worth the fewest wagons."""


def wagon_crews(wagons: list[int], most: int) -> int:
    earned = [0, 0]
    turn = 0
    while wagons:
        choices = []
        for taken in range(1, min(most, len(wagons)) + 1):
            choices.append((sum(wagons[:taken]), -taken, wagons[taken:]))
            choices.append((sum(wagons[-taken:]), -taken, wagons[:-taken]))
        gain, _, wagons = max(choices)
        earned[turn] += gain
        turn = 1 - turn
    return earned[0]
