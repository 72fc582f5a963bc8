# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps for each room nothing but the time from which on it is free."""


def room_requests(rooms: int, requests: list[tuple[int, int]]) -> list[int]:
    free_from = [0] * rooms
    answers = []
    for start, end in requests:
        room = next((room for room, time in enumerate(free_from) if time <= start), -1)
        if room >= 0:
            free_from[room] = end
        answers.append(room)
    return answers
