# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Starts and ends in turn in a sorted list for each room; one bisection tells if it is free."""

from bisect import bisect_right


def room_requests(rooms: int, requests: list[tuple[int, int]]) -> list[int]:
    boundaries = [[2_000_000_000] for _ in range(rooms)]
    answers = []
    for start, end in requests:
        room = 0
        for times in boundaries:
            place = bisect_right(times, start)
            if place & 1 or times[place] < end:
                room += 1
            else:
                times[place:place] = start, end
                answers.append(room)
                break
        else:
            answers.append(-1)
    return answers
