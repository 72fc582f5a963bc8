# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Traces for `span_self_time`: size is the number of events, two for each call.

The slow solutions here look through other events to find the end of a call, its children, or the
events of its thread. The shapes differ in how deep calls nest and how many threads there are. Time
stands still at every third event, so that spans without duration and equal totals occur.
"""

import random
from string import ascii_lowercase

Event = tuple[int, str, str, int]

EDGES: tuple[list[Event], ...] = (
    [],
    [(0, "B", "a", 0), (0, "E", "a", 0)],
    [(7, "B", "b", 5), (7, "E", "b", 9), (3, "B", "a", 9), (3, "E", "a", 13)],
    [(1, "B", "f", 0), (1, "B", "f", 2), (1, "E", "f", 3), (1, "E", "f", 7)],
    [(1, "B", "a", 0), (2, "B", "b", 1), (1, "E", "a", 4), (2, "E", "b", 4)],
    [(1, "B", "b", 0), (1, "B", "a", 3), (1, "E", "a", 6), (1, "E", "b", 6)],
    [(1, "B", "f", 2), (2, "B", "f", 4), (1, "E", "f", 9), (2, "E", "f", 1_000_000_000)],
)


def edges(size: int, rng: random.Random) -> tuple[list[Event]]:
    """Hand-made traces of up to four events, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_trace(size: int, rng: random.Random) -> tuple[list[Event]]:
    """Six threads, calls nest up to ten deep."""
    return (_trace(size, rng, threads=6, names=24, depth=10),)


def deep_calls_hurt_forward_search(size: int, rng: random.Random) -> tuple[list[Event]]:
    """Two threads whose calls pile up and then return: their ends come many events later."""
    return (_trace(size, rng, threads=2, names=30, depth=size // 80 + 3),)


def many_threads_hurt_filtering(size: int, rng: random.Random) -> tuple[list[Event]]:
    """One thread for every 40 events, all running at once."""
    return (_trace(size, rng, threads=size // 40 + 3, names=20, depth=6),)


def recursion_hurts_state_by_name(size: int, rng: random.Random) -> tuple[list[Event]]:
    """Three functions that call themselves and each other, in three threads."""
    return (_trace(size, rng, threads=3, names=3, depth=30),)


def _trace(size: int, rng: random.Random, *, threads: int, names: int, depth: int) -> list[Event]:
    """Let each thread climb to a depth, with some ups and downs, and return, time and again."""
    words = ["".join(rng.choices(ascii_lowercase, k=rng.randint(1, 10))) for _ in range(names)]
    numbers = rng.sample(range(1_000_000), threads)
    stacks: dict[int, list[str]] = {number: [] for number in numbers}
    climbing = dict.fromkeys(numbers, True)
    events: list[Event] = []
    time = rng.randrange(1_000)
    left = max(1, size // 2)
    while numbers:
        thread = rng.choice(numbers)
        stack = stacks[thread]
        if not stack or len(stack) == depth:
            climbing[thread] = not stack
        opens = not stack or rng.random() < (0.85 if climbing[thread] else 0.15)
        if left and opens and len(stack) < depth:
            stack.append(rng.choice(words))
            events.append((thread, "B", stack[-1], time))
            left -= 1
        elif stack:
            events.append((thread, "E", stack.pop(), time))
        elif not left:
            numbers.remove(thread)
        time += rng.choice((0, 1, rng.randint(2, 9)))
    return events
