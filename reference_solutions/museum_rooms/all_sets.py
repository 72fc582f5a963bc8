# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all sets of rooms, and joins the rooms of each by doors."""

from itertools import combinations


def are_joined(rooms: tuple[int, ...], doors: list[tuple[int, int]]) -> bool:
    return sum(a in rooms and b in rooms for a, b in doors) == len(rooms) - 1


def museum_rooms(profits: list[int], doors: list[tuple[int, int]], most: int) -> list[int]:
    answer = []
    for number in range(1, most + 1):
        sets = combinations(range(len(profits)), number)
        answer.append(max(sum(profits[r] for r in s) for s in sets if are_joined(s, doors)))
    return answer
