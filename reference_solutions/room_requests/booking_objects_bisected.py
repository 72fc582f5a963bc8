# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A class for a room with its bookings in order, found by bisection with a key function."""

from bisect import bisect_left


class Room:
    def __init__(self) -> None:
        self.bookings: list[tuple[int, int]] = []

    def book(self, start: int, end: int) -> bool:
        """Book the period if the room is free for it."""
        place = bisect_left(self.bookings, start, key=lambda booking: booking[0])
        if place > 0 and self.bookings[place - 1][1] > start:
            return False
        if place < len(self.bookings) and self.bookings[place][0] < end:
            return False
        self.bookings.insert(place, (start, end))
        return True


def room_requests(rooms: int, requests: list[tuple[int, int]]) -> list[int]:
    school = [Room() for _ in range(rooms)]
    answers = []
    for start, end in requests:
        for number, room in enumerate(school):
            if room.book(start, end):
                answers.append(number)
                break
        else:
            answers.append(-1)
    return answers
