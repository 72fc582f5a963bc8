# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only the booking that starts before the request is looked at."""

from bisect import bisect_right


def room_requests(rooms: int, requests: list[tuple[int, int]]) -> list[int]:
    bookings: list[list[tuple[int, int]]] = [[] for _ in range(rooms)]
    answers = []
    for start, end in requests:
        for room, booked in enumerate(bookings):
            place = bisect_right(booked, (start, end))
            if place == 0 or booked[place - 1][1] <= start:
                booked.insert(place, (start, end))
                answers.append(room)
                break
        else:
            answers.append(-1)
    return answers
