# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the request with every booking of a room."""


def room_requests(rooms: int, requests: list[tuple[int, int]]) -> list[int]:
    bookings: list[list[tuple[int, int]]] = [[] for _ in range(rooms)]
    answers = []
    for start, end in requests:
        answer = -1
        for room in range(rooms):
            if all(end <= first or last <= start for first, last in bookings[room]):
                bookings[room].append((start, end))
                answer = room
                break
        answers.append(answer)
    return answers
