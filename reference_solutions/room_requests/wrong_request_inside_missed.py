# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: asks only whether the ends of the request lie in a booking."""


def room_requests(rooms: int, requests: list[tuple[int, int]]) -> list[int]:
    bookings: list[list[tuple[int, int]]] = [[] for _ in range(rooms)]
    answers = []
    for start, end in requests:
        for room, booked in enumerate(bookings):
            if not any(first <= start < last or first < end <= last for first, last in booked):
                booked.append((start, end))
                answers.append(room)
                break
        else:
            answers.append(-1)
    return answers
